import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, notTiny, relativeError } from "../fixtures.ts";
import { falseAlarmProbability } from "./false-alarm-probability.ts";

test("Runs of losses agree with the enumeration of all patterns", () => {
  fc.assert(
    fc.property(
      notTiny,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (lossProbability, heartbeats, misses) => {
        const lost = Array<number>(heartbeats).fill(lossProbability);
        const run = "1".repeat(misses);
        const expected = enumerate(lost, (isLost) => isLost.map(Number).join("").includes(run));
        fc.pre(expected === 0 || expected > 1e-300);
        const computed = falseAlarmProbability({ lossProbability, misses, heartbeats });
        expect(relativeError(computed, expected)).toBeLessThan(1e-13);
      },
    ),
  );
});

test("A day of heartbeats with 1 % loss raises a false alarm with probability 0.082", () => {
  // Alarms of a rare kind arrive like a Poisson process: 1 − e^(−0.085536 + …), to first order.
  const probability = falseAlarmProbability({ lossProbability: 0.01, misses: 3, heartbeats: 86_400 });
  expect(relativeError(probability, -Math.expm1(-0.085536))).toBeLessThan(1e-4);
});

test("A day of heartbeats keeps the digits of 1e-18", () => {
  // First order: pᵏ (1 + (m − k)(1 − p)), the next term being the square of it.
  const p = 1e-6;
  const expected = 1e-18 * (1 + (86_400 - 3) * (1 - p));
  const computed = falseAlarmProbability({ lossProbability: p, misses: 3, heartbeats: 86_400 });
  expect(relativeError(computed, expected)).toBeLessThan(1e-12);
});
