import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

/** The interval holds those probabilities whose distance to the share is at most z standard errors of their own. */
const isOnEdge = (probability: number, hits: number, trials: number): number =>
  Math.abs(hits / trials - probability) / Math.sqrt((probability * (1 - probability)) / trials);

test.each([
  [1, 10],
  [3, 17],
  [199, 200],
  [4_000, 5_000],
])("%i of %i: each end is 1.96 of its own standard errors away", (hits, trials) => {
  const { low, high } = wilsonInterval(hits, trials);
  expect(isOnEdge(low, hits, trials)).toBeCloseTo(1.959963984540054, 9);
  expect(isOnEdge(high, hits, trials)).toBeCloseTo(1.959963984540054, 9);
});

test("Never of 200 times may still be 1.9 % of the time: z² / (n + z²)", () => {
  const { low, high } = wilsonInterval(0, 200);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(3.841458820694 / 203.841458820694, 12);
});

test("Always is never is turned round, and nothing tried says nothing", () => {
  const { low, high } = wilsonInterval(200, 200);
  expect([1 - low, 1 - high]).toEqual([expect.closeTo(wilsonInterval(0, 200).high, 12), 0]);
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
