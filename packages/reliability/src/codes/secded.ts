import { checkBytes, type Bytes } from "../input/check-bytes.ts";

/** The bytes of a word of 64 bits. */
export const WORD_BYTES = 8;

/** Positions from 1 to 71 of a Hamming code that are no power of two: those of the 64 data bits. */
export const DATA_POSITIONS = Uint8Array.from(
  Array.from({ length: 71 }, (_, index) => index + 1).filter((position) => !isPowerOfTwo(position)),
);

/** Whether a position of the code holds a check bit. */
export function isPowerOfTwo(position: number): boolean {
  return (position & (position - 1)) === 0;
}

/** Refuses anything but eight bytes. */
export function checkWord(argument: string, value: unknown): asserts value is Bytes {
  checkBytes(argument, value);
  if (value.length !== WORD_BYTES) {
    throw new RangeError(`${argument} has ${value.length} bytes, but must have ${WORD_BYTES}`);
  }
}

/** The sum, by exclusive or, of the positions of all data bits that are set, and how many these are. */
export function weigh(word: Bytes): { readonly positions: number; readonly ones: number } {
  let positions = 0;
  let ones = 0;
  for (let bit = 0; bit < 64; bit++) {
    if (((word[bit >> 3]! >> (bit & 7)) & 1) === 0) continue;
    positions ^= DATA_POSITIONS[bit]!;
    ones++;
  }
  return { positions, ones };
}

/** How many of the bits of a byte are set. */
export function onesOf(byte: number): number {
  let ones = 0;
  for (let rest = byte; rest > 0; rest >>= 1) ones += rest & 1;
  return ones;
}
