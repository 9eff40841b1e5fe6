/** The table of a reflected CRC of 32 bits: what each byte adds to the remainder. */
export function crcTable(reflectedPolynomial: number): Uint32Array {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ reflectedPolynomial : remainder >>> 1;
    }
    table[byte] = remainder >>> 0;
  }
  return table;
}

/** A reflected CRC of 32 bits that begins and ends with all ones. */
export function crc(table: Uint32Array, data: ArrayLike<number>): number {
  let remainder = 0xffffffff;
  for (let index = 0; index < data.length; index++) {
    remainder = table[(remainder ^ data[index]!) & 0xff]! ^ (remainder >>> 8);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}
