import { checkVotedModules, voterRate, type VotedModules } from "./voted-modules.ts";

/**
 * How long, in hours, triple modular redundancy lasts on average without repair: **less** than one module.
 *
 * MTTF = 3 / (2λ + λᵥ) − 2 / (3λ + λᵥ) = (5λ + λᵥ) / ((2λ + λᵥ)(3λ + λᵥ)), with λ = 1/MTTF of a module and λᵥ of the
 * voter; 5/6 of a module's where the voter never fails. What it buys is a better start, not a longer life:
 * `tmrCrossover` says until when.
 *
 * @throws TypeError or RangeError for lifetimes that are not finite and above 0.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 4.
 */
export function tmrMttf(modules: VotedModules): number {
  checkVotedModules(modules);
  const voter = voterRate(modules);
  const module = 1 / modules.mttfHours;
  return (5 * module + voter) / (2 * module + voter) / (3 * module + voter);
}
