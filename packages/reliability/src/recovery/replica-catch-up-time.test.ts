import { expect, test } from "vitest";
import { replicaCatchUpTime } from "./replica-catch-up-time.ts";

test("An hour behind at twice the speed takes an hour, at four times twenty minutes", () => {
  expect(replicaCatchUpTime({ behindSec: 3600, replaySpeed: 2 })).toBe(3600);
  expect(replicaCatchUpTime({ behindSec: 3600, replaySpeed: 4 })).toBe(1200);
});

test("The geometric series of what is written meanwhile says the same", () => {
  let left = 100;
  let took = 0;
  for (let pass = 0; pass < 80; pass++) {
    left /= 3;
    took += left;
  }
  expect(replicaCatchUpTime({ behindSec: 100, replaySpeed: 3 })).toBeCloseTo(took, 10);
});

test("A replica that replays no faster than the primary writes never catches up", () => {
  expect(replicaCatchUpTime({ behindSec: 1, replaySpeed: 1 })).toBe(Infinity);
  expect(replicaCatchUpTime({ behindSec: 1, replaySpeed: 0.5 })).toBe(Infinity);
  expect(replicaCatchUpTime({ behindSec: 0, replaySpeed: 0.5 })).toBe(0);
});
