import type { Bytes } from "../input/check-bytes.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkBlock, checkBlocksWithGaps, type BlocksWithGaps } from "./blocks.ts";
import { addMultiple, EXP, inverse, product } from "./gf256.ts";
import { checkBlockCount, raid6Parity } from "./raid6-parity.ts";

/** Blocks and their two parities, of which up to two are lost. */
export interface TwoLost {
  /** The data, with `null` in the place of a lost block. */
  readonly blocks: BlocksWithGaps;
  /** The parity P; `null` where it is lost. */
  readonly p: Bytes | null;
  /** The parity Q; `null` where it is lost. */
  readonly q: Bytes | null;
}

/**
 * All data blocks of a RAID 6 group, from which any two of data, P and Q are lost.
 *
 * One data block: by P, or by Q where P is lost as well. Two, i < j: with P′ and Q′ the parities of what is left,
 * Dⱼ = (2ⁱ (P + P′) + Q + Q′) / (2ⁱ + 2ʲ) and Dᵢ = P + P′ + Dⱼ. Arithmetic of GF(256) with the polynomial 0x11d.
 *
 * @throws TypeError or RangeError for blocks of unequal lengths, or where more than two are lost.
 * Source: H. P. Anvin, *The mathematics of RAID-6* (2004 and later), section 4.
 */
export function raid6Recover(options: TwoLost): Uint8Array[] {
  const length = checkTwoLost(options);
  const { blocks, p, q } = options;
  const whole = blocks.map((block) => (block === null ? new Uint8Array(length) : Uint8Array.from(block)));
  const [first, second] = blocks.flatMap((block, index) => (block === null ? [index] : []));
  if (first === undefined) return whole;
  const missing = raid6Parity({ blocks: whole });
  if (p !== null) addMultiple(missing.p, 1, p);
  if (q !== null) addMultiple(missing.q, 1, q);
  if (second !== undefined) {
    const divisor = inverse(EXP[first]! ^ EXP[second]!);
    addMultiple(whole[second]!, product(EXP[first]!, divisor), missing.p);
    addMultiple(whole[second]!, divisor, missing.q);
    addMultiple(whole[first]!, 1, whole[second]!);
    addMultiple(whole[first]!, 1, missing.p);
  } else if (p !== null) addMultiple(whole[first]!, 1, missing.p);
  else addMultiple(whole[first]!, inverse(EXP[first]!), missing.q);
  return whole;
}

function checkTwoLost(options: TwoLost): number {
  checkOptions("options", options);
  const { blocks, p, q } = options;
  let length: number | undefined;
  if (p !== null) length = checkBlock("p", p);
  if (q !== null) length = checkBlock("q", q, length);
  length = checkBlocksWithGaps("blocks", blocks, length);
  checkBlockCount(blocks.length);
  const lost = [...blocks, p, q].filter((block) => block === null).length;
  if (lost > 2) throw new RangeError(`${lost} blocks are lost, but must be at most 2`);
  return length;
}
