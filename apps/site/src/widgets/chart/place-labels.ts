import { placeOn, type Axis } from "./axis.ts";
import type { Line, Look } from "./drawn.ts";
import { keepApart } from "./keep-apart.ts";

/** The name of a line and where it is written. */
export interface PlacedLabel {
  readonly name: string;
  readonly look: Look;
  /** Whether its last letter, rather than its first, stands at `left`. */
  readonly end: boolean;
  /** In percent of the plot's width. */
  readonly left: number;
  /** The base line of the letters, in pixels from the top of the plot. */
  readonly top: number;
}

const LETTERS = 16;
const ABOVE_LINE = 6;
const BELOW_LINE = 17;

/**
 * Where the names of lines stand: at their first or last point that is in the plot, above the line or, where
 * the line would run through the name, below it; and apart from each other.
 */
export function placeLabels(chart: {
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  readonly height: number;
}): PlacedLabel[] {
  const { lines, height } = chart;
  return (["start", "end"] as const).flatMap((side) => {
    const named = lines.flatMap((line) => {
      if (line.name === "" || (line.nameAt ?? "end") !== side) return [];
      const seen = lastSeen(chart, side === "end" ? line.points.toReversed() : line.points);
      return seen === undefined ? [] : [{ line, ...seen }];
    });
    const tops = keepApart(
      named.map(({ top, through }) => (through ? top + BELOW_LINE : top - ABOVE_LINE)),
      { gap: LETTERS, from: LETTERS * 0.75, to: height - ABOVE_LINE },
    );
    return named.map(({ line, left }, index) => ({
      name: line.name,
      look: line.look,
      end: side === "end",
      left,
      top: tops[index] ?? 0,
    }));
  });
}

/** A place for a name: a point of its line, and whether the line goes up from there into the plot. */
interface Spot {
  readonly left: number;
  readonly top: number;
  readonly through: boolean;
}

/** The first of the points that is in the plot and has room for letters, or else is just in the plot. */
function lastSeen(
  { x, y, height }: { readonly x: Axis; readonly y: Axis; readonly height: number },
  points: Line["points"],
): Spot | undefined {
  const across = placeOn(x);
  const up = placeOn(y);
  const isSeen = (percent: number): boolean => percent >= -1e-9 && percent <= 100 + 1e-9;
  const hasRoom = ({ top, through }: Spot): boolean =>
    through ? top + BELOW_LINE <= height - ABOVE_LINE : top - LETTERS >= 0;
  const spots = points.flatMap(([along, value], index): Spot[] => {
    if (!isSeen(across(along)) || !isSeen(up(value))) return [];
    const next = points[index + 1]?.[1] ?? value;
    return [{ left: across(along), top: ((100 - up(value)) / 100) * height, through: up(next) > up(value) }];
  });
  return spots.find(hasRoom) ?? spots[0];
}
