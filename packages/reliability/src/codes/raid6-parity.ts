import { checkOptions } from "../input/check-options.ts";
import { checkBlocks } from "./blocks.ts";
import { addMultiple, EXP } from "./gf256.ts";
import type { DataBlocks } from "./xor-parity.ts";

/** The two parity blocks of RAID 6. */
export interface Raid6Parity {
  readonly p: Uint8Array;
  readonly q: Uint8Array;
}

/** As many blocks as there are different powers of the generator. */
const BLOCKS_MAX = 255;

/**
 * The two parity blocks of RAID 6, with which any two blocks that are lost can be computed from the others.
 *
 * P = Σ Dᵢ and Q = Σ 2ⁱ · Dᵢ in GF(256) with the polynomial 0x11d, byte by byte. Returns two blocks of the same
 * length as those of the data.
 *
 * @throws TypeError or RangeError for anything but 1 to 255 blocks of bytes of one length.
 * Source: H. P. Anvin, *The mathematics of RAID-6* (2004 and later), section 3.
 */
export function raid6Parity(options: DataBlocks): Raid6Parity {
  checkOptions("options", options);
  const { blocks } = options;
  const length = checkBlocks("blocks", blocks);
  checkBlockCount(blocks.length);
  const p = new Uint8Array(length);
  const q = new Uint8Array(length);
  for (let index = 0; index < blocks.length; index++) {
    addMultiple(p, 1, blocks[index]!);
    addMultiple(q, EXP[index]!, blocks[index]!);
  }
  return { p, q };
}

/** Refuses more blocks than the code can tell apart. */
export function checkBlockCount(count: number): void {
  if (count > BLOCKS_MAX) {
    throw new RangeError(`blocks holds ${count} blocks, but must hold at most ${BLOCKS_MAX}`);
  }
}
