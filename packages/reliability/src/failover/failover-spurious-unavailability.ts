import { checkJumpyPair, lostToSpurious, type JumpyPair } from "./jumpy-pair.ts";
import { lostInSpite } from "./standby-pair.ts";

/**
 * The unavailability of a primary with a standby, when failovers also happen while the primary is healthy.
 *
 * U = (1 − a)·((1 − c) + c·(1 − b)) + a·q·(1 − x), the complement of `failoverSpurious` without a subtraction
 * of what is nearly equal: small results keep their relative precision. Takes and returns fractions from 0
 * to 1; `harmless` is 0 where it is not given.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or another value that is none.
 * Source: the law of total probability over primary up and primary down, on the model of `failoverPair`.
 */
export function failoverSpuriousUnavailability(pair: JumpyPair): number {
  checkJumpyPair(pair);
  return lostInSpite(pair) + lostToSpurious(pair);
}
