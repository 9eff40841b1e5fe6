import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkBlocksWithGaps, type BlocksWithGaps } from "./blocks.ts";
import { addMultiple } from "./gf256.ts";
import { invertMatrix, unitRow } from "./invert-matrix.ts";
import { BLOCKS_MAX, cauchy } from "./reed-solomon-encode.ts";

/** The blocks of a Reed-Solomon code, of which some are lost. */
export interface ReedSolomonBlocks {
  /** First the data, then the parity blocks, with `null` in the place of a lost one. */
  readonly blocks: BlocksWithGaps;
  /** How many of them are data: a whole number of at least 1, below the number of blocks. */
  readonly dataBlocks: number;
}

/**
 * All data blocks of a systematic Reed-Solomon code, from any k blocks that are left.
 *
 * The rows of the code for k blocks that are left form a matrix that has an inverse; the data are that inverse times
 * these blocks. The code is that of `reedSolomonEncode`. Returns k blocks.
 *
 * @throws TypeError or RangeError for blocks of unequal lengths, or where fewer than k are left.
 * Source: J. S. Plank, "A tutorial on Reed-Solomon coding for fault-tolerance in RAID-like systems", Software:
 * Practice and Experience 27 (1997), with the matrix of `reedSolomonEncode`.
 */
export function reedSolomonDecode(options: ReedSolomonBlocks): Uint8Array[] {
  checkOptions("options", options);
  const { blocks, dataBlocks: k } = options;
  const length = checkBlocksWithGaps("blocks", blocks);
  if (blocks.length < 2 || blocks.length > BLOCKS_MAX) {
    throw new RangeError(`blocks holds ${blocks.length} blocks, but must hold from 2 to ${BLOCKS_MAX}`);
  }
  checkCount("dataBlocks", k, { min: 1, max: blocks.length - 1 });
  const left = blocks.flatMap((block, index) => (block === null ? [] : [index]));
  if (left.length < k) {
    throw new RangeError(`blocks has ${left.length} blocks left, but must have at least ${k}`);
  }
  const used = left.slice(0, k);
  const inverted = invertMatrix(used.map((index) => codeRow(k, index)));
  return inverted.map((row) => {
    const data = new Uint8Array(length);
    used.forEach((from, column) => addMultiple(data, row[column]!, blocks[from]!));
    return data;
  });
}

function codeRow(k: number, index: number): Uint8Array {
  if (index < k) return unitRow(k, index);
  return Uint8Array.from({ length: k }, (_, column) => cauchy(k, index - k, column));
}
