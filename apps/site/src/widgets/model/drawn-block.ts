import type { Block } from "@standby/reliability";
import { systemAvailability } from "@standby/reliability";

/** A unit as it is drawn: its id is unique in the tree. */
export interface DrawnUnit {
  readonly kind: "unit";
  readonly id: string;
  readonly name: string;
}

/** A block tree as it is drawn, from left to right and from top to bottom. */
export type DrawnBlock =
  DrawnUnit | { readonly kind: "series" | "parallel"; readonly blocks: readonly DrawnBlock[] };

/** The units of a drawn tree, in the order of the drawing. */
export function unitsOf(block: DrawnBlock): DrawnUnit[] {
  return block.kind === "unit" ? [block] : block.blocks.flatMap(unitsOf);
}

/** The same tree for the engine, with the availability (a fraction) that `availability` gives to each unit. */
export function toBlock(block: DrawnBlock, availability: (id: string) => number): Block {
  return block.kind === "unit"
    ? { kind: "unit", name: block.name, availability: availability(block.id) }
    : { kind: block.kind, blocks: block.blocks.map((part) => toBlock(part, availability)) };
}

/** Whether the whole still works while exactly these units are down. */
export function worksWithout(block: DrawnBlock, failed: ReadonlySet<string>): boolean {
  return systemAvailability(toBlock(block, (id) => (failed.has(id) ? 0 : 1))) === 1;
}
