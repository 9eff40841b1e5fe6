import { checkGuarded, type Guarded } from "./crc32.ts";

/**
 * The Fletcher-16 checksum of some bytes: two running sums, of which the second notices that bytes have changed
 * places. It cannot tell a byte of 0 from one of 255.
 *
 * a = Σ dᵢ, b = Σ of all a on the way, both modulo 255; the result is b · 2⁸ + a, a whole number from 0 to 65,535.
 *
 * @throws TypeError or RangeError for anything but bytes.
 * Source: J. G. Fletcher, "An arithmetic checksum for serial transmissions", IEEE Transactions on Communications
 * COM-30 (1982).
 */
export function fletcher16(options: Guarded): number {
  checkGuarded(options);
  const { data } = options;
  let a = 0;
  let b = 0;
  for (let index = 0; index < data.length; index++) {
    a = (a + data[index]!) % 255;
    b = (b + a) % 255;
  }
  return (b << 8) | a;
}
