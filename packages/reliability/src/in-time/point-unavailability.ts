import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** One unit that fails and is repaired, and the moment at which it is looked at. */
export interface RepairedUnitInTime {
  /** How long it works between a repair and the next failure, on average: hours above 0. */
  readonly mttfHours: number;
  /** How long it is down each time, on average: hours above 0. */
  readonly mttrHours: number;
  /** The time since it was up for certain: hours, 0 or more. */
  readonly timeHours: number;
}

/** Refuses times that make no sense. */
export function checkRepairedUnitInTime(unit: RepairedUnitInTime): void {
  checkOptions("options", unit);
  checkPositive("mttfHours", unit.mttfHours);
  checkPositive("mttrHours", unit.mttrHours);
  checkNotNegative("timeHours", unit.timeHours);
}

/**
 * The probability that a unit, up for certain at time 0, is down at a later moment.
 *
 * U(t) = λ / (λ + μ) · (1 − e^(−(λ + μ)t)) with λ = 1/MTTF and μ = 1/MTTR: it grows from 0 to the unavailability
 * in the long run, MTTR / (MTTF + MTTR), and is nearly there after a few repair times. Lifetimes and repairs are
 * exponential. Takes hours, returns a fraction from 0 to 1; small results keep their relative precision.
 *
 * @throws TypeError or RangeError for mean times that are not finite and above 0, or a time that is not finite
 * and at least 0.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science
 * Applications*, second edition (2002), chapter 8, on the two-state availability model.
 */
export function pointUnavailability(unit: RepairedUnitInTime): number {
  checkRepairedUnitInTime(unit);
  const { mttfHours, mttrHours, timeHours } = unit;
  const settled = -Math.expm1(-(timeHours / mttfHours + timeHours / mttrHours));
  return settled / (1 + mttfHours / mttrHours);
}
