import { checkVotedModulesInTime, voterRate, type VotedModulesInTime } from "./voted-modules.ts";

/**
 * The probability that triple modular redundancy, three equal modules whose majority a voter follows, has worked
 * without a gap up to a time, when nothing is repaired.
 *
 * R(t) = V · (3m² − 2m³) with m = e^(−λt) of one module and V = e^(−λᵥt) of the voter, λ = 1/MTTF. A voter that is
 * not given never fails (V = 1). Lifetimes are exponential, no cause is shared, and two failed modules are taken
 * to outvote the good one. Takes hours, returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for lifetimes that are not finite and above 0, or a time that is not finite and
 * at least 0.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 4.
 */
export function tmrReliability(modules: VotedModulesInTime): number {
  checkVotedModulesInTime(modules);
  const age = modules.timeHours / modules.mttfHours;
  const voterAge = modules.timeHours * voterRate(modules);
  return Math.exp(-2 * age - voterAge) * (1 - 2 * Math.expm1(-age));
}
