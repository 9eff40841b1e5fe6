import { expect, test } from "vitest";
import { fleetNow, levelsOf } from "./fleet.ts";

test("Three units at 70 % are at 105 % when one is lost, and the lost one carries nothing", () => {
  expect(levelsOf(2.1, 3, 0).map((level) => level?.toFixed(3))).toEqual(["0.700", "0.700", "0.700"]);
  expect(levelsOf(2.1, 3, 1).map((level) => level?.toFixed(3))).toEqual(["1.050", "1.050", undefined]);
});

test("Four units under 2.1 units' load are N+1, and with two lost one too few", () =>
  expect(fleetNow(2.1, 4, 2)).toMatchObject({ label: "N+1", needed: 3, sparesLeft: -1 }));

test("Of a fleet that is lost altogether nothing is full", () =>
  expect(fleetNow(1, 2, 2)).toMatchObject({ sparesLeft: -1, level: null }));
