import { expect, test } from "vitest";
import { downtimePerDay } from "./downtime-per-day.ts";

test("99.9 % allows 86.4 seconds in a day", () => {
  // Closed form: 0.001 · 86,400.
  expect(downtimePerDay({ availability: 0.999 })).toBeCloseTo(86.4, 10);
});
