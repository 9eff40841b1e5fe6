import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction } from "../fixtures.ts";
import { kOfNUnequal } from "./k-of-n-unequal.ts";

test("Two of three with 0.9, 0.8 and 0.7 is 0.902", () => {
  // Enumeration: 0.9·0.8·0.7 + 0.9·0.8·0.3 + 0.9·0.2·0.7 + 0.1·0.8·0.7 = 0.504 + 0.216 + 0.126 + 0.056.
  expect(kOfNUnequal({ k: 2, availabilities: [0.9, 0.8, 0.7] })).toBeCloseTo(0.902, 14);
});

test("Unequal units agree with exact enumeration", () => {
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 1, maxLength: 5 }), fc.nat(), (unavailabilities, pick) => {
      const k = 1 + (pick % unavailabilities.length);
      const expected = enumerate(unavailabilities, (isDown) => isDown.filter((is) => !is).length >= k);
      expect(kOfNUnequal({ k, unavailabilities })).toBeCloseTo(expected, 14);
    }),
  );
});

test("The order of the units does not matter", () => {
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 1 }), fc.nat(), (availabilities, pick) => {
      const k = 1 + (pick % availabilities.length);
      const reversed = availabilities.toReversed();
      expect(kOfNUnequal({ k, availabilities: reversed })).toBeCloseTo(
        kOfNUnequal({ k, availabilities }),
        13,
      );
    }),
  );
});
