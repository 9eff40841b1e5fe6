import { expect, test } from "vitest";
import { crewedUnavailability, downShare, levers } from "./times.ts";

const month = { mtbfHours: 720, mttdHours: 1, mttrHours: 3 };

test("An hour unnoticed and three in repair every 30 working days are 4 of 724 hours", () =>
  expect(downShare(month)).toBeCloseTo(4 / 724, 14));

test("Failing half as often saves as much as noticing and repairing twice as fast, together", () => {
  const half = downShare({ mtbfHours: 720, mttdHours: 0.5, mttrHours: 1.5 });
  const [, , rarer] = levers(month);
  expect(rarer?.savedHours).toBeCloseTo((downShare(month) - half) * 8760, 10);
});

test("One crew for a pair: 2r² / (1 + 2r + 2r²), with a crew each: (r / (1 + r))²", () => {
  const pair = { n: 2, k: 1, mtbfHours: 99, mttrHours: 1 };
  expect(crewedUnavailability({ ...pair, crews: 1 })).toBeCloseTo(2 / (99 ** 2 + 2 * 99 + 2), 14);
  expect(crewedUnavailability({ ...pair, crews: 2 })).toBeCloseTo(1e-4, 14);
});
