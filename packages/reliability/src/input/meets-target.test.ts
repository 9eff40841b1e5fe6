import { expect, test } from "vitest";
import { meetsTarget } from "./meets-target.ts";

test.each([
  [{ availability: 0.999 }, { unavailability: 0.001 }],
  [{ unavailability: 0.001 }, { availability: 0.999 }],
  [{ availability: 0.999999999 }, { unavailability: 1e-9 }],
  [{ unavailability: 1e-9 }, { availability: 0.999999999 }],
])("%o meets %o, written the other way", (level, target) => {
  expect(meetsTarget(level, target)).toBe(true);
});

test("A little less does not meet it", () => {
  expect(meetsTarget({ availability: 0.998999999 }, { availability: 0.999 })).toBe(false);
  expect(meetsTarget({ unavailability: 1.000001e-18 }, { unavailability: 1e-18 })).toBe(false);
});

test("Only what is never down meets a target without downtime", () => {
  expect(meetsTarget({ availability: 1 }, { unavailability: 0 })).toBe(true);
  expect(meetsTarget({ unavailability: 1e-300 }, { availability: 1 })).toBe(false);
});
