import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** How far failures are apart, and how long each takes to be noticed and repaired. */
export interface TimesFromMtbf {
  /** The mean time between failures, from the start of one to the start of the next: hours above 0. */
  readonly mtbfHours: number;
  /** The mean time to detect, from a failure until it is noticed: hours; 0 where it is not given. */
  readonly mttdHours?: number;
  /** The mean time to repair, from the notice until it works again: hours, 0 or more. */
  readonly mttrHours: number;
}

/** Refuses times that make no sense, or a time down that is longer than failures are apart. */
export function checkTimesFromMtbf(times: TimesFromMtbf): void {
  checkOptions("options", times);
  const { mtbfHours, mttdHours = 0, mttrHours } = times;
  checkPositive("mtbfHours", mtbfHours);
  checkNotNegative("mttdHours", mttdHours);
  checkNotNegative("mttrHours", mttrHours);
  if (mttdHours + mttrHours <= mtbfHours) return;
  throw new RangeError(
    `mtbfHours is ${mtbfHours}, but must be at least mttdHours and mttrHours together: it counts the repair`,
  );
}

/**
 * The unavailability of something whose failures are a mean time apart, start to start, and each of which must be
 * noticed and repaired.
 *
 * U = (MTTD + MTTR) / MTBF. **This MTBF counts the time down**: MTBF = MTTF + MTTD + MTTR. Many texts call the mean
 * time up MTBF; for that one take `unavailabilityFromMttf`. The two differ by a factor of 1 + U, little where
 * outages are short. Takes hours, returns a fraction from 0 to 1; small results keep their relative precision.
 *
 * @throws TypeError or RangeError for an MTBF that is not finite and above 0, other times that are not finite and
 * at least 0, or an MTBF shorter than the time down.
 * Source: the definition. IEC 60050-192 (2015), 192-05-13, means the rival one by MTBF: the mean operating time between
 * failures.
 */
export function unavailabilityFromMtbf(times: TimesFromMtbf): number {
  checkTimesFromMtbf(times);
  const { mttdHours = 0 } = times;
  return (mttdHours + times.mttrHours) / times.mtbfHours;
}
