import { expect, test } from "vitest";
import { shortage } from "./upkeep.ts";

const fleet = { needed: 2, n: 3, unavailability: 0.01, hoursOut: 2 };

test("Two of three at 99 %: 0.000298 too few, and 1 − 0.99² while one is out", () => {
  const { outShare, usually, meanwhile } = shortage(fleet);
  expect(outShare).toBeCloseTo(6 / 720, 14);
  expect(usually).toBeCloseTo(0.000298, 14);
  expect(meanwhile).toBeCloseTo(0.0199, 14);
});

test("The six hours of a month carry their part of the total", () => {
  const { total, partMeanwhile } = shortage(fleet);
  const meanwhile = (6 / 720) * 0.0199;
  expect(total).toBeCloseTo((714 / 720) * 0.000298 + meanwhile, 14);
  expect(partMeanwhile).toBeCloseTo(meanwhile / total, 12);
});

test("A fleet without a spare is short for as long as a unit is out", () =>
  expect(shortage({ ...fleet, n: 2 }).meanwhile).toBe(1));
