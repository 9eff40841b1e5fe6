import { expect, test } from "vitest";
import { LocalClock } from "./local-clock.ts";

const SECOND = 1_000_000;

test("A clock that nothing has happened to shows the real time", () => {
  const clock = new LocalClock();
  expect([clock.at(0), clock.at(SECOND)]).toEqual([0, SECOND]);
  expect(clock.realDuration(SECOND)).toBe(SECOND);
});

test("A drift of 1 % gains 10 ms in a second, and a timer of a second is over that much earlier", () => {
  const clock = new LocalClock();
  clock.addDrift(0, 0.01);
  expect(clock.at(SECOND)).toBe(1_010_000);
  // 1 s / 1.01, rounded up to a whole microsecond.
  expect(clock.realDuration(SECOND)).toBe(990_100);
});

test("A timer is never over before its time on a clock of any drift", () => {
  for (const drift of [-0.5, -0.01, -1e-6, 1e-6, 0.003, 0.5]) {
    const clock = new LocalClock();
    clock.addDrift(0, drift);
    for (const localUs of [1, 999, 123_457, SECOND]) {
      expect(clock.at(clock.realDuration(localUs))).toBeGreaterThanOrEqual(localUs);
    }
  }
});

test("A jump moves what it shows and not how fast it runs; a drift the other way round", () => {
  const clock = new LocalClock();
  clock.jump(SECOND, 250);
  expect([clock.at(SECOND), clock.at(2 * SECOND)]).toEqual([1_000_250, 2_000_250]);
  clock.addDrift(2 * SECOND, -0.1);
  expect([clock.at(2 * SECOND), clock.at(3 * SECOND)]).toEqual([2_000_250, 2_900_250]);
});

test("When drifts are over, a clock runs exactly right again, though it has lost or gained time", () => {
  const clock = new LocalClock();
  clock.addDrift(0, 0.1);
  clock.addDrift(0, 0.2);
  clock.addDrift(SECOND, -0.1);
  clock.addDrift(SECOND, -0.2);
  expect(clock.at(2 * SECOND) - clock.at(SECOND)).toBe(SECOND);
  expect(clock.realDuration(SECOND)).toBe(SECOND);
});
