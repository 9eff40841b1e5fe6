import { expect, test } from "vitest";
import { standbyMttf } from "./standby-mttf.ts";
import { standbyReliability } from "./standby-reliability.ts";

test("A hot pair lasts one and a half lifetimes, a cold one two", () => {
  // Closed forms: 1 + 1/2, and 2.
  expect(standbyMttf({ n: 2, mttfHours: 1000, dormancy: 1 })).toBe(1500);
  expect(standbyMttf({ n: 2, mttfHours: 1000, dormancy: 0 })).toBe(2000);
});

test("A thousand hot units last the thousandth harmonic number of lifetimes", () => {
  // H(1000) = 7.485470860550345 (OEIS A001008 over A002805).
  expect(standbyMttf({ n: 1000, mttfHours: 1, dormancy: 1 })).toBeCloseTo(7.485470860550345, 13);
});

test("It is the area under the reliability", () => {
  // Simpson's rule over 60 lifetimes.
  const units = { n: 4, mttfHours: 1, dormancy: 0.3 };
  const steps = 6000;
  let area = 0;
  for (let step = 0; step <= steps; step++) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    area += weight * standbyReliability({ ...units, timeHours: (60 * step) / steps });
  }
  expect(standbyMttf(units)).toBeCloseTo((area * 0.01) / 3, 9);
});
