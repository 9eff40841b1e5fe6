import { availabilityOf } from "../input/level.ts";
import { checkStandbyPair, savedByStandby, type StandbyPair } from "./standby-pair.ts";

/**
 * The availability of a primary with a standby, when a failover succeeds only with probability `coverage`.
 *
 * A = a + (1 − a)·c·b, with a the primary's availability, b the standby's and c the coverage. It is never
 * below a: in this model a bad failover wastes the standby, but does no harm. `failoverSwitch` and
 * `failoverSpurious` are models that can show harm. A static model: the two are independent, and the
 * failover itself takes no time; `activePassive` counts its time. Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or a coverage that is none.
 * Source: W. G. Bouricius, W. C. Carter and P. R. Schneider, "Reliability modeling techniques for
 * self-repairing computer systems", Proceedings of the 24th ACM National Conference (1969).
 */
export function failoverPair(pair: StandbyPair): number {
  checkStandbyPair(pair);
  return availabilityOf(pair.primary) + savedByStandby(pair);
}
