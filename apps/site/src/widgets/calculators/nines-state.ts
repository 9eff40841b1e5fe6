import { fieldsCodec } from "../state/codec.ts";
import { number, oneOf } from "../state/field.ts";

/** How much downtime, and how long a year is taken to be. */
export interface NinesState {
  /** The unavailability, a fraction. */
  readonly down: number;
  readonly year: "365" | "365.25";
}

export const YEARS = ["365", "365.25"] as const;

/** The least and the most downtime that the calculator shows, as fractions. */
export const DOWN = { min: 1e-9, max: 0.9 };

export const ninesCodec = fieldsCodec<NinesState>({ down: number(DOWN), year: oneOf(YEARS) });

export const ninesDefaults: NinesState = { down: 0.001, year: "365" };

/** The unavailability that a percentage leaves, without the last digits that are the computer's own. */
export function downFromPercent(percent: number): number {
  return Number(((100 - percent) / 100).toFixed(14));
}
