import { expect, test } from "vitest";
import { availabilityFromNines } from "./availability-from-nines.ts";

test("Three nines are 0.999", () => {
  expect(availabilityFromNines({ nines: 3 })).toBe(0.999);
});

test("No nines are 0", () => {
  expect(availabilityFromNines({ nines: 0 })).toBe(0);
});
