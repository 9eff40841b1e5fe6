import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

const MOST = 1_000_000;

/** Equal units that fail by themselves and together, and are repaired one by one. */
export interface RepairableReplicas {
  /** How long a unit works between failures, on average, repair not counted: hours above 0. */
  readonly mtbfHours: number;
  /** How long the repair of one unit takes, on average: hours above 0. */
  readonly mttrHours: number;
  /** The fraction, from 0 to 1, of a unit's failures that strike all units at once. */
  readonly beta: number;
  /** How many units there are: a whole number from 1 to 1,000,000. */
  readonly n: number;
  /** How many must work: a whole number from 1 to `n`; 1 where it is not given. */
  readonly k?: number;
  /** How many units can be repaired at the same time: a whole number of at least 1. */
  readonly crews: number;
}

/**
 * The long-run unavailability of `n` equal units of which `k` must work, when a fraction `beta` of failures
 * strikes all of them at once and each unit needs a repair of its own.
 *
 * A Markov chain that counts failed units i, with λ = 1/MTBF and μ = 1/MTTR: i → i + 1 with
 * (n − i)(1 − β)λ, a unit fails by itself; i → n with βλ, a shared cause strikes; i → i − 1 with
 * min(i, crews)·μ, a repair ends. Down while i > n − k. One unit alone is down MTTR / (MTBF + MTTR) of the
 * time for every β. MTBF is the mean time from repair to failure, without the repair.
 *
 * Rival convention: here every unit that a shared cause has struck is repaired by itself, and with several
 * crews the first is back sooner than after one MTTR. Where one repair brings all of them back, such as a
 * rollback, `betaFactorUnavailability` says what is down.
 *
 * Solved by the balance of what crosses from at most i failed units to more, which needs no subtraction, so
 * that small results keep their relative precision. Returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for times that are not finite and above 0, a beta that is not a fraction,
 * or counts that are not whole or not in range.
 * Source: K. N. Fleming (1975), the beta-factor model, as a Markov chain with the crews of the machine repair
 * model.
 */
export function betaFactorRepairableUnavailability(replicas: RepairableReplicas): number {
  checkOptions("options", replicas);
  const { mtbfHours, mttrHours, beta, n, k = 1, crews } = replicas;
  checkPositive("mtbfHours", mtbfHours);
  checkPositive("mttrHours", mttrHours);
  checkFraction("beta", beta);
  checkCount("n", n, { min: 1, max: MOST });
  checkCount("k", k, { min: 1, max: n });
  checkCount("crews", crews, { min: 1 });
  const own = ((1 - beta) * mttrHours) / mtbfHours;
  const shared = (beta * mttrHours) / mtbfHours;
  // Among the states with at most `failed` failed units: the last one's part, and the part that is down.
  let last = 1;
  let down = 0;
  for (let failed = 1; failed <= n; failed++) {
    const odds = ((n - failed + 1) * own * last + shared) / Math.min(failed, crews);
    last = odds / (1 + odds);
    down /= 1 + odds;
    if (failed > n - k) down += last;
  }
  return down;
}
