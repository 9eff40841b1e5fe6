import type { Network } from "./network.ts";
import { spreadOfFailure } from "./spread-of-failure.ts";

/** Whether a request still finds a way through a network once the nodes in `failed` have failed. */
export function isReachable(network: Network, failed: Iterable<string>): boolean {
  const { from, to, links, needs = {} } = network;
  const components = Object.entries(needs).map(([name, dependsOn]) => ({ name, dependsOn }));
  const down = spreadOfFailure(components, failed);
  const reached = new Set<string>();
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node) || down.has(node)) continue;
    if (to.includes(node)) return true;
    reached.add(node);
    for (const [start, end] of links) if (start === node) open.push(end);
  }
  return false;
}
