import { checkStandbyUnits, type StandbyUnits } from "./standby-units.ts";

/**
 * How long, in hours, `n` equal units last on average, when one serves, the others stand by and nothing is
 * repaired.
 *
 * MTTF = MTTF of one · Σ 1 / (1 + jδ), over j from 0 to n − 1 spares, with δ = dormancy. Hot standby (δ = 1)
 * makes it 1 + 1/2 + … + 1/n lifetimes, cold standby (δ = 0) n of them. Lifetimes are exponential, and
 * **switching is perfect**: noticed at once, instant and never wrong.
 *
 * @throws TypeError or RangeError for other than 1 to 1,000 units, a lifetime that is not finite and above 0,
 * or a dormancy that is not a fraction.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science
 * Applications*, second edition (2002), chapter 4, on the mean time to failure of standby systems.
 */
export function standbyMttf(units: StandbyUnits): number {
  checkStandbyUnits(units);
  let lifetimes = 0;
  for (let spares = units.n - 1; spares >= 0; spares--) lifetimes += 1 / (1 + spares * units.dormancy);
  return lifetimes * units.mttfHours;
}
