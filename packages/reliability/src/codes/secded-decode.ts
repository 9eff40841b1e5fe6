import { checkByte } from "../input/check-bytes.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkWord, DATA_POSITIONS, isPowerOfTwo, onesOf, weigh } from "./secded.ts";
import type { Word } from "./secded-encode.ts";

/** A word as it was read, with its check bits. */
export type CheckedWord = Word & {
  /** The eight check bits: a whole number from 0 to 255. */
  readonly check: number;
};

/** What the check bits tell of a word. */
export interface DecodedWord {
  /** `ok`: nothing is wrong; `corrected`: one bit was, and is put right; `detected`: more are, and cannot be. */
  readonly state: "ok" | "corrected" | "detected";
  /** The word, corrected where it could be. */
  readonly word: Uint8Array;
  /** The bit that was wrong: 0 to 63 in the word, 64 to 71 among the check bits; −1 where none was, or more. */
  readonly bit: number;
}

/**
 * Checks a word of 64 bits against its eight check bits, and corrects one wrong bit.
 *
 * The syndrome is the exclusive or of the positions of all ones and of the check bits; the parity is that of all 72
 * bits. Both 0: nothing is wrong. Odd parity: one bit is wrong, at the position that the syndrome names. Even parity
 * with a syndrome: two are. Three or more wrong bits may be taken for one: a word is then made worse unnoticed.
 *
 * @throws TypeError or RangeError for anything but eight bytes and a whole number from 0 to 255.
 * Source: R. W. Hamming, "Error detecting and error correcting codes", Bell System Technical Journal 29 (1950).
 */
export function secdedDecode(options: CheckedWord): DecodedWord {
  checkOptions("options", options);
  const { check } = options;
  checkWord("word", options.word);
  checkByte("check", check);
  const word = Uint8Array.from(options.word);
  const { positions, ones } = weigh(word);
  const syndrome = positions ^ (check & 0x7f);
  const isOdd = ((ones + onesOf(check)) & 1) === 1;
  if (!isOdd) return { state: syndrome === 0 ? "ok" : "detected", word, bit: -1 };
  if (syndrome === 0) return { state: "corrected", word, bit: 71 };
  if (isPowerOfTwo(syndrome)) return { state: "corrected", word, bit: 64 + (31 - Math.clz32(syndrome)) };
  const bit = DATA_POSITIONS.indexOf(syndrome);
  if (bit < 0) return { state: "detected", word, bit };
  word[bit >> 3] = word[bit >> 3]! ^ (1 << (bit & 7));
  return { state: "corrected", word, bit };
}
