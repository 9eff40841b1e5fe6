import { availabilityOf } from "../input/level.ts";
import { checkJumpyPair, type JumpyPair } from "./jumpy-pair.ts";
import { savedByStandby } from "./standby-pair.ts";

/**
 * The availability of a primary with a standby, when failovers also happen while the primary is healthy.
 *
 * A = a·(1 − q·(1 − x)) + (1 − a)·c·b: spurious failovers hit a fraction q (`spurious`) of healthy operation
 * and do no harm with probability x (`harmless`, 0 where it is not given). Below a, the primary's own
 * availability, once q passes `failoverSpuriousBreakEven`. Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or another value that is none.
 * Source: the law of total probability over primary up and primary down, on the model of `failoverPair`.
 */
export function failoverSpurious(pair: JumpyPair): number {
  checkJumpyPair(pair);
  const { spurious, harmless = 0 } = pair;
  return availabilityOf(pair.primary) * (1 - spurious + spurious * harmless) + savedByStandby(pair);
}
