import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, notTiny, relativeError } from "../fixtures.ts";
import { seriesUnavailability } from "./series-unavailability.ts";

test("Ten services at 99.9 % in series are down 0.9955 % of the time", () => {
  // Closed form: 1 - 0.999^10 = 0.00995511979025179…, by the binomial expansion.
  const unavailability = seriesUnavailability({ unavailabilities: Array<number>(10).fill(0.001) });
  expect(relativeError(unavailability, 0.00995511979025179)).toBeLessThan(1e-14);
});

test("Two units down 1e-18 of the time are down 2e-18 of the time in series", () => {
  // Closed form: 2u - u², of which u² is below the last digit.
  expect(seriesUnavailability({ unavailabilities: [1e-18, 1e-18] })).toBe(2e-18);
});

test("A thousand units in series keep nine digits", () => {
  // Closed form: 1 - (1 - u)^1000 = 1000u - 499500u² + …; at u = 1e-12 the third term is below 1e-27.
  const unavailability = seriesUnavailability({ unavailabilities: Array<number>(1000).fill(1e-12) });
  expect(relativeError(unavailability, 1e-9 - 4.995e-19)).toBeLessThan(1e-12);
});

test("Small unavailabilities agree with exact enumeration", () => {
  fc.assert(
    fc.property(fc.array(notTiny, { minLength: 1, maxLength: 5 }), (unavailabilities) => {
      const expected = enumerate(unavailabilities, (isDown) => isDown.includes(true));
      expect(relativeError(seriesUnavailability({ unavailabilities }), expected)).toBeLessThan(1e-14);
    }),
  );
});

test("A unit that is always down takes the series down", () => {
  expect(seriesUnavailability({ availabilities: [0.3, 0, 0.9] })).toBe(1);
});
