import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/**
 * The probability that data is lost within a year, as a fraction, from its mean time to data loss.
 *
 * P = 1 − exp(−T / MTTDL), T being 24 hours for each day of the year. It takes losses to come evenly over time, as
 * they do when units are restored many times before data is lost; where they are not, data that begins whole is lost
 * less often at first. T / MTTDL itself, which some tables print, is the expected number of losses and can exceed 1.
 * A mean of ten years loses 9.5 % in the first. Small results keep their relative precision.
 *
 * @throws TypeError or RangeError for a mean time or a year that is not finite and above 0.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), appendix B, on constant hazards.
 */
export function annualLossProbability(options: {
  /** The mean time to data loss: hours above 0. */
  readonly mttdlHours: number;
  /** The length of a year in days, above 0; 365 where it is not given. */
  readonly daysPerYear?: number;
}): number {
  checkOptions("options", options);
  const { mttdlHours, daysPerYear = 365 } = options;
  checkPositive("mttdlHours", mttdlHours);
  checkPositive("daysPerYear", daysPerYear);
  return -Math.expm1((-24 * daysPerYear) / mttdlHours);
}
