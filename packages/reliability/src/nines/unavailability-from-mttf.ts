import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** How long something works, and how long it takes to be noticed and repaired. */
export interface TimesFromMttf {
  /** The mean time to failure, from a repair to the next failure, repair not counted: hours above 0. */
  readonly mttfHours: number;
  /** The mean time to detect, from a failure until it is noticed: hours; 0 where it is not given. */
  readonly mttdHours?: number;
  /** The mean time to repair, from the notice until it works again: hours, 0 or more. */
  readonly mttrHours: number;
}

/** Refuses times that make no sense. */
export function checkTimesFromMttf(times: TimesFromMttf): void {
  checkOptions("options", times);
  const { mttdHours = 0 } = times;
  checkPositive("mttfHours", times.mttfHours);
  checkNotNegative("mttdHours", mttdHours);
  checkNotNegative("mttrHours", times.mttrHours);
}

/**
 * The unavailability of something that works for a mean time to failure, and is then down until somebody has
 * noticed and repaired it.
 *
 * U = (MTTD + MTTR) / (MTTF + MTTD + MTTR). MTTF is the mean time **up**: many texts and data sheets call it MTBF.
 * Where MTBF counts from the start of one failure to the start of the next, with the repair inside, take
 * `unavailabilityFromMtbf`. MTTR here starts when the failure is noticed; where yours starts at the failure, leave
 * MTTD out. Takes hours, returns a fraction from 0 to 1; small results keep their relative precision.
 *
 * @throws TypeError or RangeError for an MTTF that is not finite and above 0, or other times that are not finite
 * and at least 0.
 * Source: J. Gray and D. P. Siewiorek, "High-availability computer systems", Computer 24 (1991).
 */
export function unavailabilityFromMttf(times: TimesFromMttf): number {
  checkTimesFromMttf(times);
  const { mttdHours = 0 } = times;
  const down = mttdHours + times.mttrHours;
  return down === 0 ? 0 : 1 / (1 + times.mttfHours / down);
}
