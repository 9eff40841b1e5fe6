import { expect, test } from "vitest";
import { tmrReliability } from "./tmr-reliability.ts";

/** The age at which one module is left with this probability. */
const ageOf = (module: number): number => -Math.log(module);

test.each([
  [0.9, 0.972],
  [0.5, 0.5],
  [0.4, 0.352],
])("Modules of %d make %d", (module, voted) => {
  // Closed form: 3m² − 2m³.
  expect(tmrReliability({ mttfHours: 1, timeHours: ageOf(module) })).toBeCloseTo(voted, 14);
});

test("A voter of 0.99 multiplies it by 0.99", () => {
  // Closed form: V (3m² − 2m³).
  const timeHours = ageOf(0.9);
  const voterMttfHours = timeHours / ageOf(0.99);
  expect(tmrReliability({ mttfHours: 1, timeHours, voterMttfHours })).toBeCloseTo(0.972 * 0.99, 14);
});

test("Everything is new at first and nothing is left in the end", () => {
  expect(tmrReliability({ mttfHours: 1, timeHours: 0, voterMttfHours: 5 })).toBe(1);
  expect(tmrReliability({ mttfHours: 1e-300, timeHours: 1e300 })).toBe(0);
});
