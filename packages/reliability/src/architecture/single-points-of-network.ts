import { checkNetwork } from "./check-network.ts";
import { isReachable } from "./is-reachable.ts";
import type { Network } from "./network.ts";

/**
 * The single points of failure of a network: the names, other than `from`, whose failure alone leaves a
 * request no way to any node in `to`, once everything that needs the failed one is down too. In order of
 * appearance: links, targets, needs.
 *
 * @throws TypeError or RangeError for a malformed network, or one where no way exists to begin with.
 * Source: the dominators of the target in a directed graph, R. Tarjan, "Finding dominators in directed
 * graphs", SIAM Journal on Computing 3 (1974); here each node is tried in turn.
 */
export function singlePointsOfNetwork(network: Network): string[] {
  const names = checkNetwork(network);
  if (!isReachable(network, [])) {
    throw new RangeError("links have no way from `from` to any node in `to`, but must have one");
  }
  return names.filter((name) => name !== network.from && !isReachable(network, [name]));
}
