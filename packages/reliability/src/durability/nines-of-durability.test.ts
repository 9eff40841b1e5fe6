import { expect, test } from "vitest";
import { ninesOfDurability } from "./nines-of-durability.ts";

test("One object in 1e11 a year is eleven nines", () => {
  expect(ninesOfDurability({ lossProbability: 1e-11 })).toBeCloseTo(11, 12);
});

test("Certain loss has none, and no loss more than any number", () => {
  expect(ninesOfDurability({ lossProbability: 1 })).toBe(0);
  expect(ninesOfDurability({ lossProbability: 0 })).toBe(Infinity);
});

test("Half of a tenth is 1.3 nines: log10 20", () => {
  expect(ninesOfDurability({ lossProbability: 0.05 })).toBeCloseTo(Math.log10(20), 14);
});
