import { expect, test } from "vitest";
import { outcomeOf } from "./settings.ts";

test("Two lost beats of 100 ms and a delay of 20 ms take a timeout of 320 ms", () => {
  // Three periods and one delay; noticed a period before that at best, a delay after it at worst.
  const { timeoutSec, detection } = outcomeOf({ periodSec: 0.1, delaySecMax: 0.02, loss: 0, forgiven: 2 });
  expect(timeoutSec).toBeCloseTo(0.32, 12);
  expect(detection.bestSec).toBeCloseTo(0.22, 12);
  expect(detection.worstSec).toBeCloseTo(0.34, 12);
});

test("One lost beat in a hundred, a second apart, alarms a patient of none 855 times a day", () => {
  // 0.99 × 0.01 × 86,400 by hand.
  const { alarmsPerDay } = outcomeOf({ periodSec: 1, delaySecMax: 0, loss: 0.01, forgiven: 0 });
  expect(alarmsPerDay).toBeCloseTo(855.36, 9);
});
