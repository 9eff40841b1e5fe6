import type { Refusal } from "../refusals.ts";

/** More units needed than there are. */
export const commonCauseRefusals: readonly Refusal[] = [
  {
    call: "betaFactorRepairableUnavailability",
    given: { mtbfHours: 1, mttrHours: 1, beta: 0, n: 2, k: 3, crews: 1 },
    error: RangeError,
    message: "k is 3, but must be a whole number from 1 to 2",
  },
];
