import { waitProbability, type OfferedLoad } from "./erlang.ts";
import { checkOfferedLoad } from "./erlang-options.ts";

/**
 * The probability that a request must wait for a server when all may wait: Erlang's delay formula.
 *
 * C = c·B / (c − a·(1 − B)), with B of `erlangB`, a the load in erlangs and c the servers. It needs random
 * arrivals and exponential service times. From c erlangs on, the queue grows for ever, and everybody waits:
 * 1. Returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for a load that is not finite and at least 0, or servers that are not a whole
 * number from 1 to 1,000,000.
 * Source: A. K. Erlang (1917); L. Kleinrock, *Queueing Systems*, volume 1 (1975), section 3.5.
 */
export function erlangC(options: OfferedLoad): number {
  checkOfferedLoad(options);
  return waitProbability(options);
}
