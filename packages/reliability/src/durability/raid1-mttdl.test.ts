import { expect, test } from "vitest";
import { raid1Mttdl } from "./raid1-mttdl.ts";

test("A hundred mirrored pairs of disks of 30,000 hours last 4,500,000 hours: Patterson, Gibson and Katz (1988)", () => {
  const { approximateHours } = raid1Mttdl({ mtbfHours: 30_000, mttrHours: 1 });
  expect(approximateHours / 100).toBeCloseTo(4_500_000, 6);
});

test("The chain lasts one and a half lives of a disk longer", () => {
  const { exactHours, approximateHours } = raid1Mttdl({ mtbfHours: 30_000, mttrHours: 1 });
  expect(exactHours - approximateHours).toBeCloseTo(45_000, 5);
});
