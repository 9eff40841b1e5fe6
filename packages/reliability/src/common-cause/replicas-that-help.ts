import { checkFraction } from "../input/check-fraction.ts";
import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { splitByBeta } from "./beta-factor-split.ts";

/**
 * How many replicas are worth having, when a fraction `beta` of each one's unavailability is shared: with
 * one more, the unavailability would be divided by less than `factor`.
 *
 * The smallest n ≥ 1 for which `betaFactorGain` is below the factor, 2 where it is not given: the smallest n
 * with (factor − 1)·c/(1 − c) > qⁿ·(1 − factor·q), with the common part c = βp and the own part
 * q = (1 − β)p / (1 − βp). Infinity where every further replica gains the factor: without a shared part, or
 * for a factor of at most 1. 1 for replicas that are never down. The level and beta are fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for a level or beta that is not a fraction, or a factor that is not finite
 * and above 0.
 * Source: K. N. Fleming (1975), the beta-factor model; its exact form for n and n + 1, solved for n.
 */
export function replicasThatHelp(
  options: Level & { readonly beta: number; readonly factor?: number },
): number {
  checkLevel("options", options);
  const { beta, factor = 2 } = options;
  checkFraction("beta", beta);
  checkPositive("factor", factor);
  const unit = unavailabilityOf(options);
  if (factor <= 1) return Infinity;
  if (unit === 0 || unit === 1) return 1;
  const { commonOdds, own } = splitByBeta(unit, beta);
  const gainLeft = 1 - factor * own;
  if (commonOdds === 0) return gainLeft >= 0 ? Infinity : 1;
  if (own === 0 || gainLeft <= 0) return 1;
  const enough = ((factor - 1) * commonOdds) / gainLeft;
  let n = Math.max(1, Math.floor(Math.log(enough) / Math.log(own)));
  while (Math.pow(own, n) >= enough) n++;
  while (n > 1 && Math.pow(own, n - 1) < enough) n--;
  return n;
}
