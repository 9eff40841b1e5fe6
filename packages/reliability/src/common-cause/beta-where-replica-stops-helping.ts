import { checkCount } from "../input/check-count.ts";
import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { smallestReaching } from "../probability/smallest-reaching.ts";
import { splitByBeta } from "./beta-factor-split.ts";

/**
 * The beta from which on one more replica is hardly worth it: at any larger shared part, going from `n`
 * to n + 1 replicas divides the unavailability by less than `factor`.
 *
 * "Stops helping" needs a measure, since another replica never hurts: it is the `factor`, 2 where it is not
 * given, so that a replica helps if it at least halves the downtime. The result is the β at which
 * `betaFactorGain` equals the factor, found by bisection; the gain falls as β grows, so there is only one.
 * For n = 1 and a small unavailability it is near 1/factor. 0 where even independent replicas gain no more
 * than the factor, or are never down; 1 where the factor is at most 1, for every replica does that. Returns
 * a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for a level that is not one fraction, n that is not a whole number of at
 * least 1, or a factor that is not finite and above 0.
 * Source: K. N. Fleming (1975), the beta-factor model; its exact form for n and n + 1, solved for β.
 */
export function betaWhereReplicaStopsHelping(
  options: Level & { readonly n: number; readonly factor?: number },
): number {
  checkLevel("options", options);
  const { n, factor = 2 } = options;
  checkCount("n", n, { min: 1 });
  checkPositive("factor", factor);
  const unit = unavailabilityOf(options);
  if (factor <= 1) return 1;
  if (unit === 0 || unit * factor >= 1) return 0;
  const gainsLess = (beta: number): boolean => {
    const { commonOdds, own } = splitByBeta(unit, beta);
    return (factor - 1) * commonOdds > Math.pow(own, n) * (1 - factor * own);
  };
  return smallestReaching(gainsLess);
}
