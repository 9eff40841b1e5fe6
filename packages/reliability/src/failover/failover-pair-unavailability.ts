import { checkStandbyPair, lostInSpite, type StandbyPair } from "./standby-pair.ts";

/**
 * The unavailability of a primary with a standby, when a failover succeeds only with probability `coverage`.
 *
 * U = (1 − a)·((1 − c) + c·(1 − b)): the primary is down, and either the failover fails, or it works and
 * the standby is down as well. Nothing cancels, so small results keep their relative precision; the model is
 * that of `failoverPair`. Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or a coverage that is none.
 * Source: W. G. Bouricius, W. C. Carter and P. R. Schneider, "Reliability modeling techniques for
 * self-repairing computer systems", Proceedings of the 24th ACM National Conference (1969).
 */
export function failoverPairUnavailability(pair: StandbyPair): number {
  checkStandbyPair(pair);
  return lostInSpite(pair);
}
