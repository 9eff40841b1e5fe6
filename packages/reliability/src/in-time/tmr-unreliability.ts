import { checkVotedModulesInTime, voterRate, type VotedModulesInTime } from "./voted-modules.ts";

/**
 * The probability that triple modular redundancy, three equal modules whose majority a voter follows, has failed
 * by a time, when nothing is repaired: 1 − R(t) of `tmrReliability`, with its relative precision however small.
 *
 * F(t) = W + (1 − W) · f² (1 + 2(1 − f)) with f = 1 − e^(−λt) of one module and W = 1 − e^(−λᵥt) of the voter. A
 * voter that is not given never fails (W = 0). Takes hours, returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for lifetimes that are not finite and above 0, or a time that is not finite and
 * at least 0.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 4.
 */
export function tmrUnreliability(modules: VotedModulesInTime): number {
  checkVotedModulesInTime(modules);
  const age = modules.timeHours / modules.mttfHours;
  const voterAge = modules.timeHours * voterRate(modules);
  const failed = -Math.expm1(-age);
  return -Math.expm1(-voterAge) + Math.exp(-voterAge) * failed * failed * (1 + 2 * Math.exp(-age));
}
