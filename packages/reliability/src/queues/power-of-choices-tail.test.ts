import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, relativeError } from "../fixtures.ts";
import { powerOfChoicesTail } from "./power-of-choices-tail.ts";

test("At 90 % two choices leave 4.2 % of servers with five jobs, one choice 59 %", () => {
  // Closed forms: 0.9³¹ and 0.9⁵.
  const busy = { utilisation: 0.9, jobs: 5 };
  expect(relativeError(powerOfChoicesTail({ ...busy, choices: 2 }), 0.9 ** 31)).toBeLessThan(1e-14);
  expect(relativeError(powerOfChoicesTail({ ...busy, choices: 1 }), 0.9 ** 5)).toBeLessThan(1e-14);
});

test("Every server has at least no job, and as many are busy as the utilisation says", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 1, max: 9 }), (utilisation, choices) => {
      expect(powerOfChoicesTail({ utilisation, choices, jobs: 0 })).toBe(1);
      expect(powerOfChoicesTail({ utilisation, choices, jobs: 1 })).toBe(utilisation);
    }),
  );
});

test("It is the fixed point: what joins queues of i - 1 leaves queues of i", () => {
  // Mitzenmacher (2001), equation of the limiting system: λ(s(i-1)^d - s(i)^d) = s(i) - s(i+1).
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.99, noNaN: true }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (utilisation, choices, jobs) => {
        const at = (i: number): number => powerOfChoicesTail({ utilisation, choices, jobs: i });
        const joining = utilisation * (at(jobs - 1) ** choices - at(jobs) ** choices);
        expect(joining).toBeCloseTo(at(jobs) - at(jobs + 1), 13);
      },
    ),
  );
});

test("However many jobs are asked about, the answer is a fraction", () => {
  expect(powerOfChoicesTail({ utilisation: 0.99, choices: 2, jobs: 2000 })).toBe(0);
  expect(powerOfChoicesTail({ utilisation: 1, choices: 2, jobs: 2000 })).toBe(1);
});
