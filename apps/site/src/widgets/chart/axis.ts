import { scaleLinear, scaleLog } from "d3-scale";

/** One axis of a chart: what it measures, from where to where, and how its numbers are written. */
export interface Axis {
  /** What is measured, with its unit where the numbers do not carry it. */
  readonly label: string;
  readonly kind: "linear" | "log";
  /** The values at the ends; above 0 on a logarithmic axis. */
  readonly from: number;
  readonly to: number;
  /** The values that are written; chosen by `ticksOf` where they are missing. */
  readonly ticks?: readonly number[];
  readonly format: (value: number) => string;
}

/** A written value of an axis. */
export interface Tick {
  readonly value: number;
  /** How far along the axis it stands, in percent. */
  readonly at: number;
  readonly text: string;
  /** Whether it goes where room is short. */
  readonly spare: boolean;
}

/** How far outside of the plot a value is still told apart, in percent of the axis. */
const FAR = 100;
const TICKS_WANTED = 5;
const ROOM_FOR = 5;

/** Places values on an axis: 0 at its beginning, 100 at its end, beyond that for values outside. */
export function placeOn({ kind, from, to }: Axis): (value: number) => number {
  const scale = (kind === "log" ? scaleLog() : scaleLinear()).domain([from, to]).range([0, 100]);
  return (value) => {
    if (value === -Infinity || (kind === "log" && value <= 0)) return -FAR;
    if (value === Infinity) return 100 + FAR;
    return Math.min(100 + FAR, Math.max(-FAR, scale(value)));
  };
}

/** The written values of an axis: its own, or round ones; powers of ten where it is logarithmic. */
export function ticksOf(axis: Axis): Tick[] {
  const place = placeOn(axis);
  const values = (axis.ticks ?? (axis.kind === "log" ? powers(axis) : round(axis))).filter(
    (value) => value >= Math.min(axis.from, axis.to) && value <= Math.max(axis.from, axis.to),
  );
  const crowded = values.length > ROOM_FOR;
  return values.map((value, index) => ({
    value,
    at: place(value),
    text: axis.format(value),
    spare: crowded && index % 2 === 1,
  }));
}

function round({ from, to }: Axis): number[] {
  return scaleLinear().domain([from, to]).ticks(TICKS_WANTED);
}

/** Powers of ten, evenly thinned; with 2 and 5 between them on an axis of less than two decades. */
function powers({ from, to }: Axis): number[] {
  const low = Math.ceil(Math.log10(from) - 1e-9);
  const high = Math.floor(Math.log10(to) + 1e-9);
  if (Math.log10(to / from) < 2) {
    return Array.from({ length: high - low + 2 }, (_, index) => low - 1 + index)
      .flatMap((exponent) => [1, 2, 5].map((digit) => Number(`${digit}e${exponent}`)))
      .filter((value) => value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9));
  }
  const step = Math.max(1, Math.ceil((high - low) / (TICKS_WANTED + 1)));
  const count = Math.floor((high - low) / step) + 1;
  return Array.from({ length: count }, (_, index) => Number(`1e${low + index * step}`));
}
