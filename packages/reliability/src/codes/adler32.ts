import { checkGuarded, type Guarded } from "./crc32.ts";

/** The largest prime below 2¹⁶. */
const MODULUS = 65_521;
/** So many bytes can be added up before the sums outgrow 32 bits. */
const BATCH = 5_552;

/**
 * The Adler-32 checksum of some bytes, as in zlib: two running sums, cheap to compute and weak for short data, whose
 * first sum hardly fills its 16 bits.
 *
 * a = 1 + Σ dᵢ, b = Σ of all a on the way, both modulo 65,521; the result is b · 2¹⁶ + a, a whole number from 0 to
 * 2³² − 1.
 *
 * @throws TypeError or RangeError for anything but bytes.
 * Source: RFC 1950, *ZLIB Compressed Data Format Specification* (1996), section 8.2.
 */
export function adler32(options: Guarded): number {
  checkGuarded(options);
  const { data } = options;
  let a = 1;
  let b = 0;
  for (let start = 0; start < data.length; start += BATCH) {
    const end = Math.min(data.length, start + BATCH);
    for (let index = start; index < end; index++) {
      a += data[index]!;
      b += a;
    }
    a %= MODULUS;
    b %= MODULUS;
  }
  return ((b << 16) | a) >>> 0;
}
