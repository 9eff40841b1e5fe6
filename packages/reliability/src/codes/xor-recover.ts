import type { Bytes } from "../input/check-bytes.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkBlock, checkBlocksWithGaps, type BlocksWithGaps } from "./blocks.ts";
import { xorParity } from "./xor-parity.ts";

/** Blocks of which one is lost, and their parity. */
export interface OneLost {
  /** The blocks, with `null` in the place of the lost one. */
  readonly blocks: BlocksWithGaps;
  readonly parity: Bytes;
}

/**
 * The one block that is lost, from all the others and their parity.
 *
 * Dⱼ = P ⊕ (all other D). Returns the block.
 *
 * @throws TypeError or RangeError for blocks of unequal lengths, or where not exactly one is lost.
 * Source: D. A. Patterson, G. Gibson and R. H. Katz, "A case for redundant arrays of inexpensive disks (RAID)",
 * SIGMOD (1988).
 */
export function xorRecover(options: OneLost): Uint8Array {
  checkOptions("options", options);
  const { blocks, parity } = options;
  checkBlocksWithGaps("blocks", blocks, checkBlock("parity", parity));
  const left = blocks.filter((block) => block !== null);
  const lost = blocks.length - left.length;
  if (lost !== 1) throw new RangeError(`blocks lacks ${lost} blocks, but must lack exactly 1`);
  return xorParity({ blocks: [...left, parity] });
}
