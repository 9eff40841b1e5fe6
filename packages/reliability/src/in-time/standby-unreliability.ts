import { standbySplit } from "./standby-split.ts";
import { checkStandbyUnitsInTime, type StandbyUnitsInTime } from "./standby-units.ts";

/**
 * The probability that `n` equal units, of which one serves and the others stand by, have all failed by a time,
 * when nothing is repaired: 1 − R(t) of `standbyReliability`, with its relative precision however small.
 *
 * With λ = 1/MTTF of a serving unit, δ = dormancy and g = (1 − e^(−δλt)) / δ:
 * F(t) = e^(−λt) Σ gⁱ/i! · Π (1 + mδ), over all i from n up, with m from 0 to i − 1. Hot standby (δ = 1) makes it
 * (1 − e^(−λt))ⁿ. Lifetimes are exponential. **Switching is perfect**: noticed at once, instant and never wrong.
 * Takes hours, returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for other than 1 to 1,000 units, a lifetime that is not finite and above 0,
 * a dormancy that is not a fraction, or a time that is not finite and at least 0.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science
 * Applications*, second edition (2002), chapter 3, on standby redundancy and the hypoexponential distribution.
 */
export function standbyUnreliability(units: StandbyUnitsInTime): number {
  checkStandbyUnitsInTime(units);
  return standbySplit(units).gone;
}
