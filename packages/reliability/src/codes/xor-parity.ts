import type { Bytes } from "../input/check-bytes.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkBlocks } from "./blocks.ts";

/** Data in blocks of equal length. */
export interface DataBlocks {
  readonly blocks: readonly Bytes[];
}

/**
 * The parity block of some blocks, as in RAID 4 and 5: with it, any one block that is lost can be computed from the
 * others. It cannot tell that a block is wrong, only replace one that is known to be missing.
 *
 * P = D₀ ⊕ D₁ ⊕ … ⊕ Dₙ₋₁, byte by byte. Returns a block of the same length.
 *
 * @throws TypeError or RangeError for anything but blocks of bytes of one length.
 * Source: D. A. Patterson, G. Gibson and R. H. Katz, "A case for redundant arrays of inexpensive disks (RAID)",
 * SIGMOD (1988).
 */
export function xorParity(options: DataBlocks): Uint8Array {
  checkOptions("options", options);
  const parity = new Uint8Array(checkBlocks("blocks", options.blocks));
  for (const block of options.blocks) {
    for (let index = 0; index < parity.length; index++) parity[index] = parity[index]! ^ block[index]!;
  }
  return parity;
}
