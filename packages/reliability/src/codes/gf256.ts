/** x⁸ + x⁴ + x³ + x² + 1, of which 2 is a generator. */
export const POLYNOMIAL = 0x11d;

/** `EXP[i]` is 2 to the power i, written out twice so that a sum of two logarithms needs no remainder. */
export const EXP = new Uint8Array(510);
/** `LOG[a]` is the power of 2 that is a; that of 0 does not exist. */
export const LOG = new Uint8Array(256);

for (let power = 0, value = 1; power < 255; power++) {
  EXP[power] = value;
  EXP[power + 255] = value;
  LOG[value] = power;
  value <<= 1;
  if (value > 255) value ^= POLYNOMIAL;
}

/** The product of two elements that are known to be bytes. */
export function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : EXP[LOG[a]! + LOG[b]!]!;
}

/** The inverse of an element that is known to be a byte and not 0. */
export function inverse(a: number): number {
  return EXP[255 - LOG[a]!]!;
}

/** Adds `factor` times `block` to `sum`, byte by byte. */
export function addMultiple(sum: Uint8Array, factor: number, block: ArrayLike<number>): void {
  if (factor === 0) return;
  const log = LOG[factor]!;
  for (let index = 0; index < sum.length; index++) {
    const byte = block[index]!;
    if (byte !== 0) sum[index] = sum[index]! ^ EXP[log + LOG[byte]!]!;
  }
}
