import { mixBits } from "./mix-bits.ts";
import { xoshiro128StarStar } from "./xoshiro128-star-star.ts";

/** The fraction of 2³² in the golden ratio, which steps through the numbers without repeating soon. */
const STEP = 0x9e3779b9;

/**
 * A source of random numbers of at least 0 and below 1, with 53 random bits each. The same seed, a whole
 * number from 0 to 2³² − 1, gives the same numbers in every engine.
 */
export function randomFromSeed(seed: number): () => number {
  const word = (index: number): number => mixBits((seed + Math.imul(index, STEP)) | 0);
  const next = xoshiro128StarStar([word(1), word(2), word(3), word(4)]);
  return () => {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}
