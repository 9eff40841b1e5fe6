import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { raid5Mttdl } from "./raid5-mttdl.ts";
import { raid6Mttdl } from "./raid6-mttdl.ts";

test("The formula with disks of 1,000,000 hours, a day of rebuild and eight disks", () => {
  const { approximateHours } = raid6Mttdl({ mtbfHours: 1e6, mttrHours: 24, disks: 8 });
  expect(relativeError(approximateHours, 1e18 / (8 * 7 * 6 * 24 ** 2))).toBeLessThan(1e-14);
});

test("The chain of three disks, solved by hand: T₀ + T₁ + T₂ with Tᵢ = (1 + μTᵢ₋₁) / (3 − i)λ", () => {
  // λ = 1/2, μ = 1: T₀ = 2/3, T₁ = 5/3, T₂ = 16/3.
  const { exactHours } = raid6Mttdl({ mtbfHours: 2, mttrHours: 1, disks: 3 });
  expect(exactHours).toBeCloseTo(23 / 3, 12);
});

test("A second check disk is worth MTBF / ((n − 2) · MTTR)", () => {
  const group = { mtbfHours: 1e6, mttrHours: 24, disks: 8 };
  const gain = raid6Mttdl(group).approximateHours / raid5Mttdl(group).approximateHours;
  expect(relativeError(gain, 1e6 / (6 * 24))).toBeLessThan(1e-14);
});
