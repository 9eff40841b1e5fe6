import { unavailabilityOf } from "../input/level.ts";
import { checkReplicas, type BetaFactorReplicas } from "./beta-factor-replicas.ts";
import { splitByBeta } from "./beta-factor-split.ts";

/**
 * How many times less a group of `n` replicas is down with one replica more, when a fraction `beta` of each
 * one's unavailability is shared: 1 says that another replica changes nothing.
 *
 * gain = U(n) / U(n + 1), with U of `betaFactorUnavailability`. Without a shared part it is 1/p for every n;
 * from one replica to any number it is at most 1/β. It falls with n and with β. Replicas that are never down
 * have nothing to gain: 1. Takes fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for a level or beta that is not a fraction, or n that is not a whole
 * number of at least 1.
 * Source: K. N. Fleming (1975), the beta-factor model; the ratio of its exact form for n and n + 1.
 */
export function betaFactorGain(replicas: BetaFactorReplicas): number {
  checkReplicas(replicas);
  const { beta, n } = replicas;
  const unit = unavailabilityOf(replicas);
  if (unit === 0 || unit === 1) return 1;
  const { commonOdds, own } = splitByBeta(unit, beta);
  if (commonOdds === 0) return 1 / own;
  const allOwn = Math.pow(own, n);
  return (commonOdds + allOwn) / (commonOdds + allOwn * own);
}
