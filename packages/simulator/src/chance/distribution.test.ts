import { expect, test } from "vitest";
import { constant, exponential, quantiles, uniform, type Distribution } from "./distribution.ts";
import { portableLog } from "./portable-log.ts";
import { randomStreamFor } from "./random-stream-for.ts";

const SAMPLES = 100_000;

function samplesOf(distribution: Distribution): number[] {
  const random = randomStreamFor(1, "network");
  return Array.from({ length: SAMPLES }, () => distribution.sample(random)).sort((a, b) => a - b);
}

test("An exponential time has its mean, its median at ln 2 of it, and 1 % above ln 100 of it", () => {
  const samples = samplesOf(exponential({ meanUs: 10_000, minUs: 500 }));
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / SAMPLES;
  // Standard errors are mean / √n and, for quantiles, mean · √(p / (1 - p) / n); five of them are allowed.
  const error = 10_000 / Math.sqrt(SAMPLES);
  expect(Math.abs(mean - 10_500)).toBeLessThan(5 * error);
  expect(Math.abs((samples[SAMPLES / 2] ?? 0) - 500 - 10_000 * Math.LN2)).toBeLessThan(5 * error);
  expect(Math.abs((samples[0.99 * SAMPLES] ?? 0) - 500 - 10_000 * Math.log(100))).toBeLessThan(50 * error);
});

test("A table of quantiles gives its own quantiles back", () => {
  const samples = samplesOf(
    quantiles([
      [0, 200],
      [0.5, 400],
      [0.99, 3_000],
      [1, 20_000],
    ]),
  );
  expect(samples[0]).toBeGreaterThanOrEqual(200);
  expect(samples[SAMPLES / 2]).toBeCloseTo(400, -1);
  expect(Math.abs((samples[0.99 * SAMPLES] ?? 0) - 3_000)).toBeLessThan(300);
  expect(samples.at(-1)).toBeLessThan(20_000);
});

test("Constant and uniform times keep to their bounds", () => {
  expect(new Set(samplesOf(constant(7)))).toEqual(new Set([7]));
  expect(new Set(samplesOf(uniform({ minUs: 3, maxUs: 6 })))).toEqual(new Set([3, 4, 5, 6]));
});

test("The portable logarithm agrees with that of the engine to 15 digits", () => {
  for (const value of [1e-9, 0.001, 0.5, 0.74, 0.75, 1, 1.49, 1.5, 2, Math.E, 10, 12_345.678]) {
    expect(Math.abs(portableLog(value) - Math.log(value))).toBeLessThan(
      1e-15 * Math.max(1, Math.abs(Math.log(value))) * 4,
    );
  }
});

test("Times that are none are refused", () => {
  expect(() => constant(1.5)).toThrow(new RangeError("us is 1.5, but must be a whole number of at least 0"));
  expect(() => uniform({ minUs: 5, maxUs: 4 })).toThrow(
    "maxUs is 4, but must be a whole number of at least 5",
  );
  expect(() => exponential({ meanUs: 0 })).toThrow("meanUs is 0, but must be a whole number of at least 1");
  expect(() => quantiles([[0, 1]])).toThrow("begins at the fraction 0 and ends at 1");
  expect(() =>
    quantiles([
      [0, 5],
      [1, 4],
    ]),
  ).toThrow("table[1] is 4, but must be a whole number of at least 5");
});
