/**
 * Spreads 32 bits so that neighbouring numbers give unlike ones: the last step of MurmurHash3, one to one on
 * the whole numbers from 0 to 2³² − 1.
 *
 * Source: A. Appleby, MurmurHash3 (2011), fmix32, in the public domain.
 */
export function mixBits(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
