import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkBlocks } from "./blocks.ts";
import { addMultiple, inverse } from "./gf256.ts";
import type { DataBlocks } from "./xor-parity.ts";

/** Data blocks, and how many parity blocks to add. */
export type ReedSolomonData = DataBlocks & {
  /** How many blocks may be lost: a whole number of at least 1; with the data at most 256. */
  readonly parityBlocks: number;
};

/** As many blocks as GF(256) has elements. */
export const BLOCKS_MAX = 256;

/**
 * The parity blocks of a systematic Reed-Solomon code: with k data blocks and m parity blocks, any k of the k + m
 * give all of them back. The data themselves are stored as they are.
 *
 * Cᵢ = Σⱼ Dⱼ / (xᵢ + yⱼ) in GF(256) with the polynomial 0x11d, for a Cauchy matrix with xᵢ = k + i and yⱼ = j.
 * Every square part of a Cauchy matrix has an inverse, which is why any k blocks do. Returns m blocks.
 *
 * @throws TypeError or RangeError for blocks of unequal lengths, or more than 256 blocks together.
 * Source: J. S. Plank and L. Xu, "Optimizing Cauchy Reed-Solomon codes for fault-tolerant network storage
 * applications", NCA (2006), after J. Blömer et al. (1995).
 */
export function reedSolomonEncode(options: ReedSolomonData): Uint8Array[] {
  checkOptions("options", options);
  const { blocks, parityBlocks } = options;
  const length = checkBlocks("blocks", blocks);
  const k = blocks.length;
  if (k >= BLOCKS_MAX) {
    throw new RangeError(`blocks holds ${k} blocks, but must hold at most ${BLOCKS_MAX - 1}`);
  }
  checkCount("parityBlocks", parityBlocks, { min: 1, max: BLOCKS_MAX - k });
  return Array.from({ length: parityBlocks }, (_, index) => {
    const parity = new Uint8Array(length);
    for (let column = 0; column < k; column++) {
      addMultiple(parity, cauchy(k, index, column), blocks[column]!);
    }
    return parity;
  });
}

/** The entry of the Cauchy matrix for a parity block and a data block. */
export function cauchy(k: number, row: number, column: number): number {
  return inverse((k + row) ^ column);
}
