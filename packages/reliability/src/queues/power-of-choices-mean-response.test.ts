import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { powerOfChoicesMeanResponse } from "./power-of-choices-mean-response.ts";
import { powerOfChoicesTail } from "./power-of-choices-tail.ts";

test("Two choices at 50 % take 1.2657 services, at 90 % 2.6141 and at 99 % 5.4320", () => {
  // The series written out, 1 + λ² + λ⁶ + λ¹⁴ + …: at one half it is a sum of powers of two.
  const at = (utilisation: number): number =>
    powerOfChoicesMeanResponse({ utilisation, choices: 2, serviceSec: 1 });
  const half = 1 + 2 ** -2 + 2 ** -6 + 2 ** -14 + 2 ** -30;
  expect(relativeError(at(0.5), half)).toBeLessThan(1e-15);
  for (const [utilisation, rounded] of [
    [0.9, "2.6141"],
    [0.99, "5.4320"],
  ] as const) {
    // prettier-ignore
    const powers = [0, 2, 6, 14, 30, 62, 126, 254, 510, 1022, 2046, 4094];
    const written = powers.reduce((sum, power) => sum + utilisation ** power, 0);
    expect(relativeError(at(utilisation), written)).toBeLessThan(1e-14);
    expect(at(utilisation).toFixed(4)).toBe(rounded);
  }
});

test("One choice is a queue by itself: s / (1 - λ)", () => {
  // Closed form of the M/M/1 queue.
  const response = powerOfChoicesMeanResponse({ utilisation: 0.99, choices: 1, serviceSec: 0.1 });
  expect(relativeError(response, 10)).toBeLessThan(1e-13);
});

test("It is the mean number of jobs over the arrivals, by Little's law", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.integer({ min: 2, max: 5 }),
      (utilisation, choices) => {
        let mean = 0;
        for (let jobs = 1; jobs < 60; jobs++) mean += powerOfChoicesTail({ utilisation, choices, jobs });
        const response = powerOfChoicesMeanResponse({ utilisation, choices, serviceSec: 1 });
        expect(relativeError(response, mean / utilisation)).toBeLessThan(1e-13);
      },
    ),
  );
});

test("More choices never hurt, and an idle fleet answers in one service", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
      (utilisation, d) => {
        const at = (choices: number): number =>
          powerOfChoicesMeanResponse({ utilisation, choices, serviceSec: 1 });
        expect(at(d + 1)).toBeLessThanOrEqual(at(d) * (1 + 1e-15));
        expect(at(d)).toBeGreaterThanOrEqual(1);
      },
    ),
  );
  expect(powerOfChoicesMeanResponse({ utilisation: 0, choices: 2, serviceSec: 3 })).toBe(3);
  expect(powerOfChoicesMeanResponse({ utilisation: 1, choices: 2, serviceSec: 3 })).toBe(Infinity);
});
