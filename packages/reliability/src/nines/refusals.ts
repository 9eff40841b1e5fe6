import type { Refusal } from "../refusals.ts";

/** What is refused because two options do not fit each other. */
export const ninesRefusals: readonly Refusal[] = [
  ...(["availabilityFromMtbf", "unavailabilityFromMtbf"] as const).map((call): Refusal => ({
    call,
    given: { mtbfHours: 5, mttdHours: 2, mttrHours: 4 },
    error: RangeError,
    message: "mtbfHours is 5, but must be at least mttdHours and mttrHours together: it counts the repair",
  })),
  {
    call: "errorBudgetRequests",
    given: { availability: 0.999, requests: 10, failed: 11 },
    error: RangeError,
    message: "failed is 11, but must be a whole number from 0 to 10",
  },
];
