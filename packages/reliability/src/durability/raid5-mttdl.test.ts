import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { raid5Mttdl } from "./raid5-mttdl.ts";

const disk = { mtbfHours: 30_000, mttrHours: 1 };

test("A hundred disks with a check disk for every ten, and for every 25, as Patterson, Gibson and Katz (1988) print", () => {
  const tens = raid5Mttdl({ ...disk, disks: 11 }).approximateHours / 10;
  expect(Math.round(tens / 10_000) * 10_000).toBe(820_000);
  const quarters = raid5Mttdl({ ...disk, disks: 26 }).approximateHours / 4;
  expect(Math.round(quarters / 1_000) * 1_000).toBe(346_000);
});

test("The chain's mean is ((2n − 1)λ + μ) / (n(n − 1)λ²)", () => {
  const { exactHours } = raid5Mttdl({ mtbfHours: 1000, mttrHours: 50, disks: 5 });
  expect(relativeError(exactHours, (9 / 1000 + 1 / 50) / (20 / 1000 ** 2))).toBeLessThan(1e-14);
});

test("One disk is no group", () => {
  expect(() => raid5Mttdl({ ...disk, disks: 1 })).toThrow("disks is 1, but must be a whole number from 2");
});
