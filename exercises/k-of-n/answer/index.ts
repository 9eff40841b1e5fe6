import type { Block, Need } from "../given/block.ts";

/** The fraction of time in which fewer than `k` of the units work. */
export function kOfNUnavailability(k: number, unavailabilities: readonly number[]): number {
  throw new Error("Not written yet.");
}

/** The fraction of time in which the whole tree is down. */
export function systemUnavailability(block: Block): number {
  throw new Error("Not written yet.");
}

/** The smallest number of servers with which the target is met. */
export function serversNeeded(need: Need): number {
  throw new Error("Not written yet.");
}
