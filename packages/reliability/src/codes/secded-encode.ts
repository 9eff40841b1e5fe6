import type { Bytes } from "../input/check-bytes.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkWord, onesOf, weigh } from "./secded.ts";

/** A word of 64 bits. */
export interface Word {
  /** Eight bytes; bit 0 is the lowest of the first. */
  readonly word: Bytes;
}

/**
 * The eight check bits of a word of 64 bits, as in error-correcting memory: together they correct any one wrong bit
 * and detect any two (single error correction, double error detection).
 *
 * A Hamming code whose data bits stand at the positions from 1 to 71 that are no power of two: bits 0 to 6 of the
 * result are the exclusive or of the positions of all ones, bit 7 makes the number of ones in all 72 bits even.
 * Returns a whole number from 0 to 255.
 *
 * @throws TypeError or RangeError for anything but eight bytes.
 * Source: R. W. Hamming, "Error detecting and error correcting codes", Bell System Technical Journal 29 (1950).
 */
export function secdedEncode(options: Word): number {
  checkOptions("options", options);
  checkWord("word", options.word);
  const { positions, ones } = weigh(options.word);
  return positions | (((ones + onesOf(positions)) & 1) << 7);
}
