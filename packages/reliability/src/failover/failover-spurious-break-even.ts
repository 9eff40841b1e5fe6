import { checkFraction } from "../input/check-fraction.ts";
import { availabilityOf } from "../input/level.ts";
import { checkStandbyPair, savedByStandby, type StandbyPair } from "./standby-pair.ts";

/**
 * The fraction of healthy operation that spurious failovers may hit before the pair is worse than its primary
 * alone.
 *
 * q = (1 − a)·c·b / (a·(1 − x)), with x (`harmless`) the probability that a spurious failover does no harm, 0
 * where it is not given. At most 1: then not even spurious failovers all the time make the pair worse.
 * Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or another value that is none.
 * Source: `failoverSpurious` set equal to the primary's availability and solved for q.
 */
export function failoverSpuriousBreakEven(pair: StandbyPair & { readonly harmless?: number }): number {
  checkStandbyPair(pair);
  const { harmless = 0 } = pair;
  checkFraction("harmless", harmless);
  const saved = savedByStandby(pair);
  const harmPerSpurious = availabilityOf(pair.primary) * (1 - harmless);
  return saved >= harmPerSpurious ? 1 : saved / harmPerSpurious;
}
