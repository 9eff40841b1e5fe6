import { kOfNUnavailability } from "@standby/reliability";
import { expect, test } from "vitest";
import { fleetStates } from "./fleet.ts";

test("Three units at 90 %: 72.9 % none down, 24.3 % one, 2.7 % two, 0.1 % all", () => {
  // Closed form: C(3, j) · 0.1ʲ · 0.9³⁻ʲ.
  const fractions = fleetStates(2, 3, 0.1).map(({ fraction }) => fraction);
  [0.729, 0.243, 0.027, 0.001].forEach((expected, down) => expect(fractions[down]).toBeCloseTo(expected, 12));
});

test("The states with too few left add up to the unavailability", () => {
  const down = fleetStates(4, 6, 0.02)
    .filter(({ tooFew }) => tooFew)
    .reduce((sum, { fraction }) => sum + fraction, 0);
  expect(down).toBeCloseTo(kOfNUnavailability({ k: 4, n: 6, unavailability: 0.02 }), 12);
});

test("With two of three needed, two down are too many and one is not", () =>
  expect(fleetStates(2, 3, 0.01).map(({ tooFew }) => tooFew)).toEqual([false, false, true, true]));
