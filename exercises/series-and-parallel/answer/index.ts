import type { Block } from "../given/block.ts";

/** The fraction of time in which at least one of the units is down. */
export function seriesUnavailability(unavailabilities: readonly number[]): number {
  throw new Error("Not written yet.");
}

/** The fraction of time in which all units are down at once. */
export function parallelUnavailability(unavailabilities: readonly number[]): number {
  throw new Error("Not written yet.");
}

/** The fraction of time in which the whole tree is down. */
export function systemUnavailability(block: Block): number {
  throw new Error("Not written yet.");
}
