import { expect, test } from "vitest";
import { failoverLossWindow } from "./failover-loss-window.ts";

test("A crash loses the lag, a partition also what the old primary went on taking", () => {
  const at = { lagSec: 0.5, writesPerSec: 200 };
  expect(failoverLossWindow({ ...at, cutOffSec: 0 })).toEqual({ windowSec: 0.5, writes: 100 });
  expect(failoverLossWindow({ ...at, cutOffSec: 10 })).toEqual({ windowSec: 10.5, writes: 2100 });
});

test("Where nobody writes, nothing is lost", () => {
  expect(failoverLossWindow({ lagSec: 60, cutOffSec: 60, writesPerSec: 0 }).writes).toBe(0);
});
