import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction, notTiny, relativeError } from "../fixtures.ts";
import { kOfN } from "./k-of-n.ts";
import { kOfNUnavailability } from "./k-of-n-unavailability.ts";
import { kOfNUnequalUnavailability } from "./k-of-n-unequal-unavailability.ts";

test("Two or more of three are down 2.98e-4 of the time at 99 %", () => {
  // Closed form: 3p²(1 - p) + p³ at p = 0.01.
  const unavailability = kOfNUnavailability({ k: 2, n: 3, unavailability: 0.01 });
  expect(relativeError(unavailability, 2.98e-4)).toBeLessThan(1e-14);
});

test("Equal units agree with exact enumeration", () => {
  fc.assert(
    fc.property(notTiny, fc.integer({ min: 1, max: 6 }), fc.nat(), (unavailability, n, pick) => {
      const k = 1 + (pick % n);
      const down = Array<number>(n).fill(unavailability);
      const expected = enumerate(down, (isDown) => isDown.filter((is) => !is).length < k);
      fc.pre(expected > 1e-300);
      expect(relativeError(kOfNUnavailability({ k, n, unavailability }), expected)).toBeLessThan(1e-13);
    }),
  );
});

test("A thousand equal units agree with counting them one by one", () => {
  // The two take different ways: the binomial sum, and Barlow and Heidtmann's recursion.
  for (const unavailability of [1e-12, 1e-4, 0.01, 0.5, 0.999]) {
    for (const k of [1, 500, 990, 1000]) {
      const counted = kOfNUnequalUnavailability({
        k,
        unavailabilities: Array<number>(1000).fill(unavailability),
      });
      const summed = kOfNUnavailability({ k, n: 1000, unavailability });
      if (counted > 1e-290) expect(relativeError(summed, counted)).toBeLessThan(1e-10);
      else expect(summed).toBeLessThan(1e-280);
    }
  }
});

test("Up and down add up to one", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 1, max: 300 }), fc.nat(), (availability, n, pick) => {
      const k = 1 + (pick % n);
      const sum = kOfN({ k, n, availability }) + kOfNUnavailability({ k, n, availability });
      expect(sum).toBeCloseTo(1, 11);
    }),
  );
});
