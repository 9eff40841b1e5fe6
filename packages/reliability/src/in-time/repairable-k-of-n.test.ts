import fc from "fast-check";
import { expect, test } from "vitest";
import { notTiny, relativeError, stationaryExactly } from "../fixtures.ts";
import { kOfNUnavailability } from "../structures/k-of-n-unavailability.ts";
import { repairableKOfN } from "./repairable-k-of-n.ts";

const span = fc.double({ min: -4, max: 9, noNaN: true }).map((power) => 10 ** power);

test("A pair with one crew has the weights 1, 2x and 2x², and the mean time (3λ + μ) / 2λ²", () => {
  // Trivedi (2002), chapter 8; x = MTTR / MTTF.
  const x = 4 / 720;
  const found = repairableKOfN({ k: 1, n: 2, mttfHours: 720, mttrHours: 4, crews: 1 });
  expect(relativeError(found.unavailability, (2 * x * x) / (1 + 2 * x + 2 * x * x))).toBeLessThan(1e-14);
  expect(relativeError(found.mttfHours, (3 / 720 + 1 / 4) / (2 / 720 ** 2))).toBeLessThan(1e-14);
  expect(relativeError(found.meanDownHours, 4)).toBeLessThan(1e-14);
});

test("With a crew for each unit the units are independent", () => {
  fc.assert(
    fc.property(notTiny, fc.integer({ min: 1, max: 40 }), fc.nat(), (share, n, pick) => {
      const k = 1 + (pick % n);
      const unavailability = Math.min(share, 0.999);
      const mttrHours = unavailability / (1 - unavailability);
      const expected = kOfNUnavailability({ k, n, unavailability });
      fc.pre(expected > 1e-290);
      const found = repairableKOfN({ k, n, mttfHours: 1, mttrHours, crews: n });
      expect(relativeError(found.unavailability, expected)).toBeLessThan(1e-11);
    }),
  );
});

test("It agrees with exact determinants of the same chain", () => {
  const counts = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(counts, counts, fc.nat(), span, span, (n, crews, pick, mttfHours, mttrHours) => {
      const k = 1 + (pick % n);
      const rates = Array.from({ length: n + 1 }, (_, from) =>
        Array.from({ length: n + 1 }, (_unused, to) => {
          if (to === from + 1) return (n - from) / mttfHours;
          return to === from - 1 ? Math.min(from, crews) / mttrHours : 0;
        }),
      );
      const shares = stationaryExactly(rates);
      const expected = shares.slice(n - k + 1).reduce((sum, share) => sum + share, 0);
      const found = repairableKOfN({ k, n, mttfHours, mttrHours, crews });
      expect(relativeError(found.unavailability, expected)).toBeLessThan(1e-13);
      expect(relativeError(found.failuresPerHour, (shares[n - k]! * k) / mttfHours)).toBeLessThan(1e-13);
    }),
    { numRuns: 60 },
  );
});

test("One crew for all is Erlang's loss formula seen from the units", () => {
  // The machine repairman with one crew: the fraction with every unit down is Erlang's B of MTTF/MTTR erlangs
  // and n servers, term by term (n! / (n − i)!) xⁱ against aʲ/j!. Here n = 3, a = 10: (1000/6) / (1 + 10 + 50 + 1000/6).
  const found = repairableKOfN({ k: 3, n: 3, mttfHours: 10, mttrHours: 1, crews: 1 });
  const allGood = 1000 / 6 / (1 + 10 + 50 + 1000 / 6);
  expect(relativeError(found.availability, allGood)).toBeLessThan(1e-14);
});

test("Up and down times fit together, and the first failure takes longest", () => {
  fc.assert(
    fc.property(span, span, fc.integer({ min: 1, max: 50 }), fc.nat(), (mttfHours, mttrHours, n, pick) => {
      const found = repairableKOfN({ k: 1 + (pick % n), n, mttfHours, mttrHours, crews: 1 + (pick % 3) });
      fc.pre(found.failuresPerHour > 1e-290 && found.availability > 1e-290);
      expect(found.availability + found.unavailability).toBeCloseTo(1, 13);
      const { availability, unavailability, failuresPerHour } = found;
      expect(relativeError(found.meanUpHours, availability / failuresPerHour)).toBeLessThan(1e-11);
      expect(relativeError(found.meanDownHours, unavailability / failuresPerHour)).toBeLessThan(1e-11);
      expect(found.mttfHours).toBeGreaterThanOrEqual(found.meanUpHours * (1 - 1e-12));
    }),
  );
});

test("Without spares the first failure is that of the first of n units", () => {
  expect(repairableKOfN({ k: 5, n: 5, mttfHours: 100, mttrHours: 1, crews: 1 }).mttfHours).toBe(20);
});

test("A thousand units with extreme rates give no NaN", () => {
  for (const mttrHours of [1e-9, 1, 1e9]) {
    for (const k of [1, 500, 1000]) {
      const found = repairableKOfN({ k, n: 1000, mttfHours: 1, mttrHours, crews: 1000 });
      expect(found.availability + found.unavailability).toBeCloseTo(1, 12);
      for (const hours of [found.mttfHours, found.meanUpHours, found.meanDownHours]) {
        expect(hours).toBeGreaterThan(0);
      }
    }
  }
});
