import { expect, test } from "vitest";
import { lagGateLoss } from "./lag-gate-loss.ts";

test("The limit is not the loss: a mebibyte and thirty seconds at 1 MB a second", () => {
  // Patroni's defaults: maximum_lag_on_failover 1048576, ttl 30.
  const { bytes, sec } = lagGateLoss({ lagBytesMax: 1_048_576, positionAgeSecMax: 30, bytesPerSec: 1e6 });
  expect(bytes).toBe(31_048_576);
  expect(sec).toBeCloseTo(31.048576, 12);
});

test("The same limit in bytes is a longer time in a quiet hour", () => {
  const gate = { lagBytesMax: 1_000_000, positionAgeSecMax: 0 };
  expect(lagGateLoss({ ...gate, bytesPerSec: 1_000 }).sec).toBe(1_000);
  expect(lagGateLoss({ ...gate, bytesPerSec: 1_000_000 }).sec).toBe(1);
});
