import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { meanTimeToFalseAlarm } from "./mean-time-to-false-alarm.ts";

test("Three heads in a row take 14 tosses of a fair coin on average", () => {
  // The textbook value, 2 + 4 + 8: Feller, volume 1, chapter XIII.
  expect(meanTimeToFalseAlarm({ lossProbability: 0.5, misses: 3, periodSec: 1 })).toBeCloseTo(14, 12);
});

test("It is the period times the sum of 1/p, 1/p² and so on", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 50 }),
      (p, misses) => {
        let sum = 0;
        for (let power = 1; power <= misses; power++) sum += p ** -power;
        expect(
          relativeError(meanTimeToFalseAlarm({ lossProbability: p, misses, periodSec: 1 }), sum),
        ).toBeLessThan(1e-9);
      },
    ),
  );
});

test("Where nothing is lost there is never an alarm, where everything is there is one after k periods", () => {
  expect(meanTimeToFalseAlarm({ lossProbability: 0, misses: 3, periodSec: 1 })).toBe(Infinity);
  expect(meanTimeToFalseAlarm({ lossProbability: 1, misses: 3, periodSec: 2 })).toBe(6);
});
