import { checkChoice } from "../input/check-choice.ts";
import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

const UNITS_MAX = 1_000;

/** Data spread over units: copies, or the blocks of an erasure code. */
export interface StoredUnits {
  /** How many units hold the data: a whole number from 1 to 1,000. Three for three copies, 14 for a 10 + 4 code. */
  readonly n: number;
  /** How many of them are needed to read it: a whole number from 1 to `n`. One for copies, 10 for a 10 + 4 code. */
  readonly k: number;
  /** How long a unit keeps its data, on average: hours above 0. */
  readonly mtbfHours: number;
  /** How long it takes until a lost unit is noticed, replaced and filled again, on average: hours above 0. */
  readonly mttrHours: number;
}

/** How lost units are restored: one after the other, or all at the same time. */
export type Repairs = "one" | "parallel";

/** Stored units, and how lost ones are restored. */
export interface RepairedStore extends StoredUnits {
  readonly repairs: Repairs;
}

/** Refuses units that make no sense. */
export function checkStoredUnits(units: StoredUnits): void {
  checkOptions("options", units);
  checkCount("n", units.n, { min: 1, max: UNITS_MAX });
  checkCount("k", units.k, { min: 1, max: units.n });
  checkPositive("mtbfHours", units.mtbfHours);
  checkPositive("mttrHours", units.mttrHours);
}

/** Refuses such units, or repairs that are none of the two. */
export function checkRepairedStore(store: RepairedStore): void {
  checkStoredUnits(store);
  checkChoice("repairs", store.repairs, ["one", "parallel"]);
}
