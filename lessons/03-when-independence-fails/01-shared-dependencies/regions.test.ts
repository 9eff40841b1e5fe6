import { expect, test } from "vitest";
import { promisedUnavailability, trueUnavailability } from "./regions.ts";

const two = { count: 2, unavailability: 0.005, needs: ["login", "names"] } as const;

test("The promise is the square of one way: 1 − 0.995 · 0.999 · 0.9999", () =>
  expect(promisedUnavailability(two)).toBeCloseTo((1 - 0.995 * 0.999 * 0.9999) ** 2, 14));

test("What is shared stands once: the login, or the names, or both regions", () => {
  const shared = trueUnavailability(two, new Set(["login", "names"]));
  expect(shared).toBeCloseTo(1 - 0.999 * 0.9999 * (1 - 0.005 ** 2), 14);
});

test("If nothing is shared, the promise is true", () =>
  expect(trueUnavailability(two, new Set())).toBe(promisedUnavailability(two)));

test("No number of regions gets below what they share", () => {
  const ten = trueUnavailability({ ...two, count: 10 }, new Set(["login", "names"]));
  expect(ten).toBeGreaterThan(0.00109);
});
