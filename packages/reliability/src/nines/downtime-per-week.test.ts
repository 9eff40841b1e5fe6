import { expect, test } from "vitest";
import { downtimePerWeek } from "./downtime-per-week.ts";

test("99.9 % allows 10.08 minutes in a week", () => {
  // Closed form: 0.001 · 7 · 1440 minutes.
  expect(downtimePerWeek({ availability: 0.999 }) / 60).toBeCloseTo(10.08, 10);
});
