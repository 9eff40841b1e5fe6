import fc from "fast-check";
import { expect, test } from "vitest";
import { gfAdd } from "./gf-add.ts";
import { gfDivide } from "./gf-divide.ts";
import { gfInverse } from "./gf-inverse.ts";
import { gfMultiply } from "./gf-multiply.ts";
import { gfPower } from "./gf-power.ts";

const element = fc.integer({ min: 0, max: 255 });
const notZero = fc.integer({ min: 1, max: 255 });

/** The product of polynomials over GF(2), reduced by x⁸ + x⁴ + x³ + x² + 1: schoolbook, bit by bit. */
function schoolbook(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 8; bit++) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 14; bit >= 8; bit--) if ((product >> bit) & 1) product ^= 0x11d << (bit - 8);
  return product;
}

test("Every product is that of polynomials, reduced", () => {
  for (let a = 0; a < 256; a++) {
    for (let b = 0; b < 256; b++) {
      if (gfMultiply({ a, b }) !== schoolbook(a, b)) expect([a, b]).toBe("multiplied as polynomials");
    }
  }
  expect(gfMultiply({ a: 0x80, b: 2 })).toBe(0x1d);
});

test("The powers of 2 up to 254 are all elements but 0, and then begin again", () => {
  const powers = Array.from({ length: 255 }, (_, power) => gfPower({ a: 2, power }));
  expect(new Set(powers).size).toBe(255);
  expect(powers).not.toContain(0);
  expect(gfPower({ a: 2, power: 255 })).toBe(1);
});

test("A power is a product of so many factors", () => {
  fc.assert(
    fc.property(element, fc.integer({ min: 0, max: 600 }), (a, power) => {
      let expected = 1;
      for (let step = 0; step < power; step++) expected = schoolbook(expected, a);
      expect(gfPower({ a, power })).toBe(expected);
    }),
  );
});

test("What is divided and multiplied again is what it was", () => {
  fc.assert(
    fc.property(element, notZero, (a, b) => {
      expect(gfMultiply({ a: gfDivide({ a, b }), b })).toBe(a);
      expect(gfMultiply({ a: b, b: gfInverse({ a: b }) })).toBe(1);
    }),
  );
});

test("Adding twice changes nothing, and products distribute over sums", () => {
  fc.assert(
    fc.property(element, element, element, (a, b, c) => {
      expect(gfAdd({ a: gfAdd({ a, b }), b })).toBe(a);
      const sum = gfMultiply({ a, b: gfAdd({ a: b, b: c }) });
      expect(sum).toBe(gfAdd({ a: gfMultiply({ a, b }), b: gfMultiply({ a, b: c }) }));
    }),
  );
});
