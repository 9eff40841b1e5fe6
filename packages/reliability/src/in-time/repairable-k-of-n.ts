import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";
import { birthDeathClimb, birthDeathShares } from "../probability/birth-death.ts";

const UNITS_MAX = 1_000;

/** Equal units of which some must work, and the crews that repair them. */
export interface RepairedUnits {
  /** How many units must work: a whole number from 1 to `n`. */
  readonly k: number;
  /** How many units there are: a whole number from 1 to 1,000. */
  readonly n: number;
  /** How long a unit works between a repair and the next failure, on average: hours above 0. */
  readonly mttfHours: number;
  /** How long the repair of one unit takes one crew, on average: hours above 0. */
  readonly mttrHours: number;
  /** How many crews there are; each repairs one unit at a time: a whole number of at least 1. */
  readonly crews: number;
}

/** How k of n units with repair fare. */
export interface RepairableKOfN {
  /** The fraction of time in which at least k units work, in the long run. */
  readonly availability: number;
  /** The fraction of time in which fewer do, with its relative precision. */
  readonly unavailability: number;
  /** How often an hour the whole fails, in the long run. */
  readonly failuresPerHour: number;
  /** The mean time until the whole fails for the first time, from all units being good: hours. */
  readonly mttfHours: number;
  /** The mean time from the end of one outage of the whole to the start of the next: hours. */
  readonly meanUpHours: number;
  /** The mean length of an outage of the whole: hours. */
  readonly meanDownHours: number;
}

/**
 * How available `n` equal units are of which `k` must work, when some crews repair them one by one; how often
 * the whole fails, and after how long for the first time.
 *
 * A Markov chain that counts failed units i, with λ = 1/MTTF and μ = 1/MTTR of one unit: i → i + 1 with
 * (n − i)λ, and i → i − 1 with min(i, crews)·μ. Down while i > n − k. The whole fails with the frequency
 * π(n − k) · kλ, which is A / mean up time and U / mean outage. The first failure comes later than the mean up
 * time, because all units begin good: its mean is that of the same chain stopped at i = n − k + 1.
 *
 * Conventions that have rivals: a crew has one unit at a time and never helps another crew; a repair starts as
 * soon as a crew is free; all units that work can fail, the spare ones too, and also while the whole is down
 * (some texts stop the rest with the whole). Times are exponential and no cause is shared. As many crews as
 * units make the units independent. Everything is found by additions, multiplications and divisions, so that
 * small results keep their relative precision. One object, because an explorer shows them together.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n ≤ 1,000, fewer than one crew, or
 * mean times that are not finite and above 0.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science
 * Applications*, second edition (2002), chapter 8, on the machine repairman and birth-death processes.
 */
export function repairableKOfN(units: RepairedUnits): RepairableKOfN {
  checkOptions("options", units);
  const { k, n, mttfHours, mttrHours, crews } = units;
  checkCount("n", n, { min: 1, max: UNITS_MAX });
  checkCount("k", k, { min: 1, max: n });
  checkPositive("mttfHours", mttfHours);
  checkPositive("mttrHours", mttrHours);
  checkCount("crews", crews, { min: 1 });
  const fail = (failed: number): number => (n - failed) / mttfHours;
  const repair = (failed: number): number => Math.min(failed, crews) / mttrHours;
  const spares = n - k;
  const shares = birthDeathShares(n + 1, fail, repair);
  let availability = 0;
  let unavailability = 0;
  for (let failed = spares; failed >= 0; failed--) availability += shares[failed]!;
  for (let failed = n; failed > spares; failed--) unavailability += shares[failed]!;
  const untilDown = birthDeathClimb(spares + 1, fail, repair);
  // An outage climbs the other way: seen from n failed units, a repair is a step up.
  const untilUp = birthDeathClimb(
    k,
    (repaired) => repair(n - repaired),
    (repaired) => fail(n - repaired),
  );
  return {
    availability: Math.min(1, availability),
    unavailability: Math.min(1, unavailability),
    failuresPerHour: shares[spares]! * fail(spares),
    mttfHours: untilDown.total,
    meanUpHours: untilDown.lastStep,
    meanDownHours: untilUp.lastStep,
  };
}
