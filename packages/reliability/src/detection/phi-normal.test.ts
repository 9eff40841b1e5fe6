import fc from "fast-check";
import { expect, test } from "vitest";
import { phiNormal } from "./phi-normal.ts";

const rhythm = { meanSec: 1, deviationSec: 0.1 };

test("A heartbeat that is just due leaves φ at log₁₀ 2", () => {
  // Half of all intervals are longer than the mean.
  expect(phiNormal({ ...rhythm, elapsedSec: 1 })).toBeCloseTo(Math.log10(2), 14);
});

test.each([
  [5, 6.54265],
  [10, 23.11805],
  [100, 2173.87154],
  [500, 54289.9083],
])("%i deviations late, φ is %f", (deviations, phi) => {
  // M. Abramowitz and I. A. Stegun (editors), Handbook of Mathematical Functions (1964), table 26.2.
  expect(phiNormal({ meanSec: 1, deviationSec: 1, elapsedSec: 1 + deviations })).toBeCloseTo(phi, 5);
});

test("φ rises with the silence, without reaching infinity", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (elapsedSec) => {
      const phi = phiNormal({ ...rhythm, elapsedSec });
      expect(phi).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(phi)).toBe(true);
      expect(phiNormal({ ...rhythm, elapsedSec: elapsedSec * 1.01 + 0.01 })).toBeGreaterThanOrEqual(phi);
    }),
  );
});
