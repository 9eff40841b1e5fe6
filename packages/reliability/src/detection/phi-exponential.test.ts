import { expect, test } from "vitest";
import { phiExponential } from "./phi-exponential.ts";

test("φ rises by one for every ln 10 mean intervals of silence", () => {
  // −log₁₀ e^(−t/m) = 0.4342945 t/m.
  expect(phiExponential({ elapsedSec: 1, meanSec: 1 })).toBeCloseTo(Math.LOG10E, 15);
  expect(phiExponential({ elapsedSec: 8 * Math.LN10 * 3, meanSec: 3 })).toBeCloseTo(8, 13);
});
