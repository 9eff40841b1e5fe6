import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction, notTiny, relativeError } from "../fixtures.ts";
import { parallelUnavailability } from "./parallel-unavailability.ts";
import { seriesUnavailability } from "./series-unavailability.ts";

test("Two units down 1e-9 of the time are both down 1e-18 of the time", () => {
  // Closed form: (1e-9)². Its complement, 1 - 1e-18, is 1 in doubles.
  expect(relativeError(parallelUnavailability({ unavailabilities: [1e-9, 1e-9] }), 1e-18)).toBeLessThan(
    1e-15,
  );
});

test("An availability of 1 - 1e-9 keeps the digits that it had", () => {
  const availability = 1 - 1e-9;
  const down = 1 - availability;
  expect(parallelUnavailability({ availabilities: [availability, availability] })).toBe(down * down);
});

test("Unavailabilities agree with exact enumeration", () => {
  fc.assert(
    fc.property(fc.array(notTiny, { minLength: 1, maxLength: 5 }), (unavailabilities) => {
      const expected = enumerate(unavailabilities, (isDown) => !isDown.includes(false));
      expect(relativeError(parallelUnavailability({ unavailabilities }), expected)).toBeLessThan(1e-14);
    }),
  );
});

test("Parallel is never down more than series", () => {
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 1 }), (unavailabilities) => {
      expect(parallelUnavailability({ unavailabilities })).toBeLessThanOrEqual(
        seriesUnavailability({ unavailabilities }),
      );
    }),
  );
});
