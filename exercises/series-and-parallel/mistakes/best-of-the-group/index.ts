import type { Block } from "../given/block.ts";

/** The fraction of time in which at least one of the units is down. */
export function seriesUnavailability(unavailabilities: readonly number[]): number {
  // Each unit adds the time in which it is down and none before it is. Nothing is ever taken away from 1 but
  // what is multiplied afterwards, so small numbers keep their digits.
  return unavailabilities.reduce((down, unit) => down + (1 - down) * unit, 0);
}

/** The fraction of time in which all units are down at once. */
export function parallelUnavailability(unavailabilities: readonly number[]): number {
  return Math.min(...unavailabilities);
}

/** The fraction of time in which the whole tree is down. */
export function systemUnavailability(block: Block): number {
  switch (block.kind) {
    case "unit":
      return block.unavailability;
    case "series":
      return seriesUnavailability(block.blocks.map(systemUnavailability));
    case "parallel":
      return parallelUnavailability(block.blocks.map(systemUnavailability));
  }
}
