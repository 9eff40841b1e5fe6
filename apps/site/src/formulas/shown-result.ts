import type { Formula, Outcome } from "@standby/reliability/catalogue";

/** One thing that a call returned, to be shown. */
export interface ShownOutcome {
  readonly sentence: string;
  readonly value: string;
  /** Empty where the number has none. */
  readonly unit: string;
}

const DIGITS = 12;
/** From here on, digits in front of the point are too many to count. */
const LARGE = 1e9;
/** Below this, zeros behind the point are. */
const SMALL = 1e-4;

const UNIT_TEXTS: Readonly<Record<Outcome["unit"], string>> = {
  fraction: "",
  count: "",
  nines: "nines",
  "1": "",
  ms: "ms",
  s: "s",
  h: "h",
  days: "days",
  years: "years",
  "per s": "per second",
  "per h": "per hour",
  "per year": "per year",
  bytes: "bytes",
  bits: "bits",
  km: "km",
  money: "",
  "money per h": "per hour",
  structure: "",
};

/** A unit in words; empty for fractions, counts and ratios. */
export const unitText = (unit: Outcome["unit"]): string => UNIT_TEXTS[unit];

/** A number with up to twelve digits, and a power of ten where it is very small or very large. */
export function shownResult(value: unknown): string {
  if (value instanceof Uint8Array) return `[${[...value].join(", ")}]`;
  if (typeof value !== "number") return JSON.stringify(value) ?? String(value);
  if (!Number.isFinite(value)) return value > 0 ? "infinite" : String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size < SMALL || size >= LARGE)) return Number(value.toPrecision(DIGITS)).toExponential();
  return String(Number(value.toPrecision(DIGITS)));
}

/** What a call returned, outcome by outcome. */
export function shownOutcomes({ outcomes }: Formula, result: unknown): ShownOutcome[] {
  return outcomes.map(({ at, unit, sentence }) => ({
    sentence,
    unit: unitText(unit),
    value: shownResult(valueAt(result, at)),
  }));
}

function valueAt(result: unknown, path: string | undefined): unknown {
  if (path === undefined) return result;
  return path
    .split(".")
    .reduce<unknown>((value, field) => (value as Record<string, unknown> | undefined)?.[field], result);
}
