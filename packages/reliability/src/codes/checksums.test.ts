import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf } from "../fixtures.ts";
import { adler32 } from "./adler32.ts";
import { crc32 } from "./crc32.ts";
import { crc32c } from "./crc32c.ts";
import { fletcher16 } from "./fletcher16.ts";

const DIGITS = { data: bytesOf("123456789") };

test("The check values that catalogues of checksums print come out", () => {
  expect(crc32(DIGITS)).toBe(0xcbf43926);
  expect(crc32c(DIGITS)).toBe(0xe3069283);
  expect(adler32({ data: bytesOf("Wikipedia") })).toBe(0x11e60398);
});

test.each([
  ["abcde", 0xc8f0],
  ["abcdef", 0x2057],
  ["abcdefgh", 0x0627],
])("Fletcher-16 of %j is the value of its published examples", (text, expected) => {
  expect(fletcher16({ data: bytesOf(text) })).toBe(expected);
});

test.each([
  ["32 zeros", new Uint8Array(32), 0x8a9136aa],
  ["32 bytes of all ones", new Uint8Array(32).fill(0xff), 0x62a8ab43],
  ["0 to 31", Uint8Array.from({ length: 32 }, (_, index) => index), 0x46dd794e],
  ["31 to 0", Uint8Array.from({ length: 32 }, (_, index) => 31 - index), 0x113fdb5c],
])("CRC-32C of %s is the one of RFC 3720, section B.4", (_, data, expected) => {
  // The RFC prints the bytes in the order of transmission, lowest first.
  expect(crc32c({ data })).toBe(expected);
});

test("Nothing at all has the checksums of an empty message", () => {
  const data = new Uint8Array(0);
  expect([crc32({ data }), crc32c({ data }), adler32({ data }), fletcher16({ data })]).toEqual([0, 0, 1, 0]);
});

test("Adler-32 of many bytes is that of the definition, modulo at every step", () => {
  const data = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) & 0xff);
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  expect(adler32({ data })).toBe(b * 65_536 + a);
});

/** The CRC bit by bit, without a table, as a long division. */
function crcByDivision(data: Uint8Array, reflectedPolynomial: number): number {
  let remainder = 0xffffffff;
  for (const byte of data) {
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = ((remainder ^ (byte >> bit)) & 1) === 1;
      remainder = (remainder >>> 1) ^ (isOdd ? reflectedPolynomial : 0);
    }
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

test("The CRCs agree with a division bit by bit", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
      expect(crc32({ data })).toBe(crcByDivision(data, 0xedb88320));
      expect(crc32c({ data })).toBe(crcByDivision(data, 0x82f63b78));
    }),
  );
});

test("A CRC of 32 bits notices every burst of up to 32 wrong bits", () => {
  const bytes = fc.uint8Array({ minLength: 8, maxLength: 64 });
  const burst = fc.integer({ min: 1, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(bytes, burst, fc.nat(), (data, wrong, pick) => {
      const broken = Uint8Array.from(data);
      const start = pick % (data.length * 8 - 31);
      for (let bit = 0; bit < 32; bit++) {
        const at = start + bit;
        if ((wrong >>> bit) & 1) broken[at >> 3] = broken[at >> 3]! ^ (1 << (at & 7));
      }
      expect(crc32({ data: broken })).not.toBe(crc32({ data }));
      expect(crc32c({ data: broken })).not.toBe(crc32c({ data }));
    }),
  );
});

test("Fletcher-16 cannot tell a byte of 0 from one of 255", () => {
  expect(fletcher16({ data: [1, 0, 2] })).toBe(fletcher16({ data: [1, 255, 2] }));
});

test("A list of numbers counts as bytes", () => {
  expect(crc32({ data: [...bytesOf("123456789")] })).toBe(0xcbf43926);
});
