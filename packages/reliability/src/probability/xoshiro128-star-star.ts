/**
 * The generator xoshiro128**: from four words of 32 bits, not all 0, a function whose every call gives the next
 * whole number from 0 to 2³² − 1. The same words give the same numbers in every engine.
 *
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021);
 * reference program xoshiro128starstar.c, version 1.1, in the public domain.
 */
export function xoshiro128StarStar(words: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = words;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
