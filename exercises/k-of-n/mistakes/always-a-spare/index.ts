import type { Block, Need } from "../given/block.ts";

/** The fraction of time in which fewer than `k` of the units work. */
export function kOfNUnavailability(k: number, unavailabilities: readonly number[]): number {
  // It takes more than n - k units to be down. Every state in which that many are is counted, and nothing is
  // taken away from 1 but what is multiplied, so small numbers keep their digits.
  const tolerated = unavailabilities.length - k;
  return downFractions(unavailabilities)
    .slice(tolerated + 1)
    .reduce((sum, fraction) => sum + fraction, 0);
}

/** The fraction of time in which the whole tree is down. */
export function systemUnavailability(block: Block): number {
  return block.kind === "unit"
    ? block.unavailability
    : kOfNUnavailability(block.k, block.blocks.map(systemUnavailability));
}

/** The smallest number of servers with which the target is met. */
export function serversNeeded({ k, unavailability, target }: Need): number {
  const servers = Array<number>(k + 1).fill(unavailability);
  while (kOfNUnavailability(k, servers) > target) servers.push(unavailability);
  return servers.length;
}

/** The fractions of time in which exactly 0, 1, 2, ... of the units are down. */
function downFractions(unavailabilities: readonly number[]): number[] {
  let fractions = [1];
  for (const down of unavailabilities) {
    const next = [...fractions.map((fraction) => fraction * (1 - down)), 0];
    fractions.forEach((fraction, failed) => (next[failed + 1]! += fraction * down));
    fractions = next;
  }
  return fractions;
}
