import { checkTimesFromMtbf, type TimesFromMtbf } from "./unavailability-from-mtbf.ts";

/**
 * The availability of something whose failures are a mean time apart, start to start, and each of which must be
 * noticed and repaired.
 *
 * A = (MTBF − MTTD − MTTR) / MTBF. **This MTBF counts the time down**: MTBF = MTTF + MTTD + MTTR. Many texts call the
 * mean time up MTBF; for that one take `availabilityFromMttf`. Takes hours, returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for an MTBF that is not finite and above 0, other times that are not finite and
 * at least 0, or an MTBF shorter than the time down.
 * Source: the definition. IEC 60050-192 (2015), 192-05-13, means the rival one by MTBF: the mean operating time between
 * failures.
 */
export function availabilityFromMtbf(times: TimesFromMtbf): number {
  checkTimesFromMtbf(times);
  const { mtbfHours, mttdHours = 0, mttrHours } = times;
  return (mtbfHours - (mttdHours + mttrHours)) / mtbfHours;
}
