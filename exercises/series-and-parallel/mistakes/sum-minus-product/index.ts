import type { Block } from "../given/block.ts";

/** The fraction of time in which at least one of the units is down. */
export function seriesUnavailability(unavailabilities: readonly number[]): number {
  const sum = unavailabilities.reduce((total, unit) => total + unit, 0);
  const product = unavailabilities.reduce((total, unit) => total * unit, 1);
  return sum - product;
}

/** The fraction of time in which all units are down at once. */
export function parallelUnavailability(unavailabilities: readonly number[]): number {
  return unavailabilities.reduce((down, unit) => down * unit, 1);
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
