import { expect, test } from "vitest";
import { unheard } from "./ways.ts";

test("At 5 % loss a ping fails 975 times in 10,000, and with three witnesses 6 times", () => {
  // By hand: 1 − 0.95² = 0.0975, and 1 − 0.95⁴ = 0.18549375 for each witness.
  expect(unheard(0.05, 0)).toBeCloseTo(0.0975, 12);
  expect(unheard(0.05, 3)).toBeCloseTo(0.0975 * 0.18549375 ** 3, 12);
});
