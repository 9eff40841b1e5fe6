import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { falseAlarmsPerDay } from "./false-alarms-per-day.ts";
import { meanTimeToFalseAlarm } from "./mean-time-to-false-alarm.ts";

test("A heartbeat a second with 1 % loss and three misses gives 0.085536 alarms a day", () => {
  // 86400 · 0.99 · 10⁻⁶.
  const alarms = falseAlarmsPerDay({ lossProbability: 0.01, misses: 3, periodSec: 1 });
  expect(relativeError(alarms, 0.085536)).toBeLessThan(1e-13);
});

test("One miss raises an alarm for every run of losses", () => {
  // A cycle of arrivals and losses lasts 1/p + 1/(1 − p) heartbeats on average, and has one alarm.
  const alarms = falseAlarmsPerDay({ lossProbability: 0.2, misses: 1, periodSec: 10 });
  expect(relativeError(alarms, 8640 / (1 / 0.2 + 1 / 0.8))).toBeLessThan(1e-14);
});

test("Between alarms lie the mean time to one and the end of the run that raised it", () => {
  // Renewal: an alarm ends with the next arrival, 1/(1 − p) heartbeats later on average, and counting starts anew.
  for (const lossProbability of [0.01, 0.3, 0.9]) {
    for (const misses of [1, 2, 5]) {
      const heartbeats = { lossProbability, misses, periodSec: 2 };
      const between = meanTimeToFalseAlarm(heartbeats) + 2 / (1 - lossProbability);
      expect(relativeError(falseAlarmsPerDay(heartbeats), 86_400 / between)).toBeLessThan(1e-13);
    }
  }
});
