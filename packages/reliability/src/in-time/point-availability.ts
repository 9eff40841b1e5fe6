import { checkRepairedUnitInTime, type RepairedUnitInTime } from "./point-unavailability.ts";

/**
 * The probability that a unit, up for certain at time 0, is up at a later moment, whatever happened between.
 *
 * A(t) = μ / (λ + μ) + λ / (λ + μ) · e^(−(λ + μ)t) with λ = 1/MTTF and μ = 1/MTTR. It falls from 1 to the
 * availability in the long run, MTTF / (MTTF + MTTR). Not to be taken for the availability **over** the time up
 * to t, which is the mean of A from 0 to t and higher. Lifetimes and repairs are exponential. Takes hours,
 * returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for mean times that are not finite and above 0, or a time that is not finite
 * and at least 0.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science
 * Applications*, second edition (2002), chapter 8, on the two-state availability model.
 */
export function pointAvailability(unit: RepairedUnitInTime): number {
  checkRepairedUnitInTime(unit);
  const { mttfHours, mttrHours, timeHours } = unit;
  const unsettled = Math.exp(-(timeHours / mttfHours + timeHours / mttrHours));
  return 1 / (1 + mttrHours / mttfHours) + unsettled / (1 + mttfHours / mttrHours);
}
