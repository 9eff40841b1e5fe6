import type { Block } from "@standby/reliability";
import type { Chain, DiagramPart } from "./diagram.ts";

/** A diagram as the engine takes it, in which units of the same name are one. */
export function toBlock(chain: Chain): Block {
  const blocks = chain.map(partToBlock);
  return blocks.length === 1 && blocks[0] !== undefined ? blocks[0] : { kind: "series", blocks };
}

function partToBlock(part: DiagramPart): Block {
  if (part.kind === "unit") return { kind: "unit", name: part.name, unavailability: part.down };
  const blocks = part.branches.map(toBlock);
  return part.k === 1 ? { kind: "parallel", blocks } : { kind: "kOutOfN", k: part.k, blocks };
}
