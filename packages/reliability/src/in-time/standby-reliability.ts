import { standbySplit } from "./standby-split.ts";
import { checkStandbyUnitsInTime, type StandbyUnitsInTime } from "./standby-units.ts";

/**
 * The probability that `n` equal units, of which one serves and the others stand by, have served without a gap
 * up to a time, when nothing is repaired.
 *
 * With λ = 1/MTTF of a serving unit, δ = dormancy and g = (1 − e^(−δλt)) / δ:
 * R(t) = e^(−λt) Σ gⁱ/i! · Π (1 + mδ), over i from 0 to n − 1, with m from 0 to i − 1. Hot standby (δ = 1) makes
 * it 1 − (1 − e^(−λt))ⁿ; cold standby (δ = 0) Poisson's sum e^(−λt) Σ (λt)ⁱ/i!. Lifetimes are exponential.
 * **Switching is perfect**: noticed at once, instant and never wrong; `failoverPair` and `activePassive` say
 * what it costs when it is not. Takes hours, returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for other than 1 to 1,000 units, a lifetime that is not finite and above 0,
 * a dormancy that is not a fraction, or a time that is not finite and at least 0.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science
 * Applications*, second edition (2002), chapter 3, on standby redundancy and the hypoexponential distribution.
 */
export function standbyReliability(units: StandbyUnitsInTime): number {
  checkStandbyUnitsInTime(units);
  return standbySplit(units).left;
}
