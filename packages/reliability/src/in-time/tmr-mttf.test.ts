import { expect, test } from "vitest";
import { tmrMttf } from "./tmr-mttf.ts";

test("Three voted modules last 5/6 as long as one", () => {
  // Shooman (2002), chapter 4.
  expect(tmrMttf({ mttfHours: 6000 })).toBeCloseTo(5000, 9);
});

test("A voter that lasts as long as a module halves the life of one", () => {
  // Closed form: 3 / (2 + 1) − 2 / (3 + 1) = 1/2.
  expect(tmrMttf({ mttfHours: 6000, voterMttfHours: 6000 })).toBeCloseTo(3000, 9);
});

test("A voter that soon fails ends it all", () => {
  expect(tmrMttf({ mttfHours: 1e9, voterMttfHours: 1 })).toBeCloseTo(1, 8);
});
