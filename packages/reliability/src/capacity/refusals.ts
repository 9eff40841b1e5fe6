import type { Refusal } from "../refusals.ts";

/** Failures and lost zones that leave nothing. */
export const capacityRefusals: readonly Refusal[] = [
  {
    call: "utilisationCeiling",
    given: { n: 3, failures: 3 },
    error: RangeError,
    message: "failures is 3, but must be a whole number from 0 to 2",
  },
  {
    call: "utilisationAfterFailures",
    given: { load: 1, capacityPerUnit: 1, n: 3, failures: 3 },
    error: RangeError,
    message: "failures is 3, but must be a whole number from 0 to 2",
  },
  {
    call: "zoneSpread",
    given: { load: 1, capacityPerUnit: 1, zones: 3, zonesLost: 3 },
    error: RangeError,
    message: "zonesLost is 3, but must be a whole number from 0 to 2",
  },
];
