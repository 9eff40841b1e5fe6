import { checkVotedModules, type VotedModules } from "./voted-modules.ts";

/**
 * The age, in hours, up to which triple modular redundancy is more reliable than one module, and beyond which it
 * is less.
 *
 * Where V · (3m² − 2m³) = m. With a voter that never fails it is m = 1/2, at ln 2 = 0.693 of a module's MTTF. A voter
 * that fails makes it earlier; it is 0, never better, where the voter lasts no longer than a module. Found by
 * bisection of ln(3 − 2e^(−x)) = (1 + λᵥ/λ)x, in lifetimes x.
 *
 * @throws TypeError or RangeError for lifetimes that are not finite and above 0.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 4, for a perfect voter.
 */
export function tmrCrossover(modules: VotedModules): number {
  checkVotedModules(modules);
  const { mttfHours, voterMttfHours } = modules;
  if (voterMttfHours === undefined) return Math.LN2 * mttfHours;
  if (voterMttfHours <= mttfHours) return 0;
  const slope = 1 + mttfHours / voterMttfHours;
  let better = 0;
  let worse = Math.LN2;
  for (;;) {
    const middle = (better + worse) / 2;
    if (middle <= better || middle >= worse) return middle * mttfHours;
    if (Math.log1p(-2 * Math.expm1(-middle)) > slope * middle) better = middle;
    else worse = middle;
  }
}
