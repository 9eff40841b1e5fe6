import { checkTimesFromMttf, type TimesFromMttf } from "./unavailability-from-mttf.ts";

/**
 * The availability of something that works for a mean time to failure, and is then down until somebody has
 * noticed and repaired it.
 *
 * A = MTTF / (MTTF + MTTD + MTTR). MTTF is the mean time **up**: many texts and data sheets call it MTBF. Where MTBF
 * counts from the start of one failure to the start of the next, with the repair inside, take
 * `availabilityFromMtbf`. MTTR here starts when the failure is noticed; where yours starts at the failure, leave
 * MTTD out. Takes hours, returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for an MTTF that is not finite and above 0, or other times that are not finite
 * and at least 0.
 * Source: J. Gray and D. P. Siewiorek, "High-availability computer systems", Computer 24 (1991).
 */
export function availabilityFromMttf(times: TimesFromMttf): number {
  checkTimesFromMttf(times);
  const { mttdHours = 0 } = times;
  return 1 / (1 + (mttdHours + times.mttrHours) / times.mttfHours);
}
