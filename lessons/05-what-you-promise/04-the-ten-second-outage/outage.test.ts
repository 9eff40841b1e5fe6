import { expect, test } from "vitest";
import { budgetOf, effectsOf } from "./outage.ts";

const ten = { detectSec: 2, decideSec: 3, switchSec: 5 };
const shop = { ...ten, ratePerSec: 200, capacityPerSec: 250, requestSec: 0.05 };

test("Ten seconds at 200 a second fail 2,000 requests, and the ten that were under way", () => {
  const { failed, late, inFlight } = effectsOf({ ...shop, patienceSec: 0 });
  expect(failed).toBe(2010);
  expect(inFlight).toBe(10);
  expect(late).toBe(0);
});

test("With patience for it all, nothing fails, and what waited takes 40 seconds and a bit to work off", () => {
  const { failed, catchUpSec } = effectsOf({ ...shop, patienceSec: 12 });
  expect(failed).toBe(0);
  expect(catchUpSec).toBeCloseTo(2010 / 50, 12);
});

test("With four seconds of patience, the first six seconds fail", () =>
  expect(effectsOf({ ...shop, patienceSec: 4 }).failed).toBe(6 * 200 + 10));

test("At full load, what waited is never worked off", () =>
  expect(effectsOf({ ...shop, capacityPerSec: 200, patienceSec: 12 }).catchUpSec).toBe(Infinity));

test("99.99 % of a month of 30 days are 259.2 seconds: 25.92 times ten", () =>
  expect(budgetOf(ten, 0.9999).failoversPerMonth).toBeCloseTo(25.92, 10));
