import { expect, test } from "vitest";
import { heartbeatDetectionTime } from "./heartbeat-detection-time.ts";

test("Leases renewed every 10 s with 50 s of grace: a lost node is noticed after 40 to 50 s", () => {
  // τ − T, τ − T/2, τ by hand.
  expect(heartbeatDetectionTime({ periodSec: 10, timeoutSec: 50 })).toEqual({
    bestSec: 40,
    meanSec: 45,
    worstSec: 50,
  });
});

test("The travel time of heartbeats adds to each", () => {
  expect(heartbeatDetectionTime({ periodSec: 1, timeoutSec: 3, delaySec: 0.5 })).toEqual({
    bestSec: 2.5,
    meanSec: 3,
    worstSec: 3.5,
  });
});

test("A timeout shorter than the period is refused", () => {
  expect(() => heartbeatDetectionTime({ periodSec: 2, timeoutSec: 1 })).toThrow(
    new RangeError("timeoutSec is 1, but must be at least periodSec, which is 2"),
  );
});
