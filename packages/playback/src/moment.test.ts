import { expect, test } from "vitest";
import { firstNotBelow, lastNotAbove } from "./find-event.ts";
import { lasting, moment, ticksIn } from "./moment.ts";

test("A moment keeps at least three decimals, and all that it needs", () => {
  expect(moment(1_234_500)).toBe("1.2345\u00a0s");
  expect(moment(2_000_000)).toBe("2.000\u00a0s");
  expect(moment(7)).toBe("0.000007\u00a0s");
});

test("A length of time is told in its own unit", () => {
  expect([2_500_000, 40_000, 70].map(lasting)).toEqual(["2.5\u00a0s", "40\u00a0ms", "70\u00a0µs"]);
});

test("Ticks are round times within the window", () => {
  expect(ticksIn(130_000, 330_000, 4)).toEqual([150_000, 200_000, 250_000, 300_000]);
  expect(ticksIn(0, 3, 10)).toEqual([0, 1, 2, 3]);
});

test("Searching a column gives the first and the last place of equal values", () => {
  const times = [0, 5, 5, 9];
  expect([firstNotBelow(times, 5), lastNotAbove(times, 5)]).toEqual([1, 2]);
  expect([firstNotBelow(times, 10), lastNotAbove(times, -1)]).toEqual([4, -1]);
});
