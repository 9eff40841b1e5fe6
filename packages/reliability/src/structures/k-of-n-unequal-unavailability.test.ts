import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, notTiny, relativeError } from "../fixtures.ts";
import { kOfNUnequalUnavailability } from "./k-of-n-unequal-unavailability.ts";

test("Two of three with 0.9, 0.8 and 0.7 is down 0.098 of the time", () => {
  // Enumeration: 0.1·0.2·0.3 + 0.9·0.2·0.3 + 0.1·0.8·0.3 + 0.1·0.2·0.7 = 0.006 + 0.054 + 0.024 + 0.014.
  const unavailability = kOfNUnequalUnavailability({ k: 2, unavailabilities: [0.1, 0.2, 0.3] });
  expect(relativeError(unavailability, 0.098)).toBeLessThan(1e-14);
});

test("Small results keep their digits", () => {
  fc.assert(
    fc.property(fc.array(notTiny, { minLength: 1, maxLength: 5 }), fc.nat(), (unavailabilities, pick) => {
      const k = 1 + (pick % unavailabilities.length);
      const expected = enumerate(unavailabilities, (isDown) => isDown.filter((is) => !is).length < k);
      const unavailability = kOfNUnequalUnavailability({ k, unavailabilities });
      expect(relativeError(unavailability, expected)).toBeLessThan(1e-13);
    }),
  );
});
