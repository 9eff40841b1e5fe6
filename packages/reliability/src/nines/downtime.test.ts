import { expect, test } from "vitest";
import { downtime } from "./downtime.ts";

test("99.9 % allows 3.6 seconds of downtime in an hour", () => {
  // Closed form: 0.001 · 3600.
  expect(downtime({ availability: 0.999, periodSec: 3600 })).toBeCloseTo(3.6, 10);
});

test("An unavailability of 1e-12 keeps its digits", () => {
  // Closed form: 1e-12 · 1e6.
  expect(downtime({ unavailability: 1e-12, periodSec: 1e6 })).toBe(1e-6);
});
