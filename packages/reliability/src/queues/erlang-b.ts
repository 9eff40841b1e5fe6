import { inverseLoss, type OfferedLoad } from "./erlang.ts";
import { checkOfferedLoad } from "./erlang-options.ts";

/**
 * The fraction of requests that a group of servers turns away when nobody may wait: Erlang's loss formula.
 *
 * B = (aᶜ/c!) / Σ aᵏ/k! for k from 0 to c, with a the load in erlangs (arrivals per second times seconds of
 * service) and c the servers. Arrivals are random and independent (Poisson); how service times are spread
 * does not matter. Computed by a recursion without subtractions or factorials, for up to a million servers.
 * Returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for a load that is not finite and at least 0, or servers that are not a whole
 * number from 1 to 1,000,000.
 * Source: A. K. Erlang (1917); L. Kleinrock, *Queueing Systems*, volume 1 (1975), section 3.7.
 */
export function erlangB(options: OfferedLoad): number {
  checkOfferedLoad(options);
  return 1 / inverseLoss(options);
}
