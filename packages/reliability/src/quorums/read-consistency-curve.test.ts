import { expect, test } from "vitest";
import { readConsistency } from "./read-consistency.ts";
import { readConsistencyCurve } from "./read-consistency-curve.ts";
import { within } from "./wars.fixtures.ts";

const atOnce = { meanMs: 0 };
const options = {
  n: 3,
  r: 1,
  w: 1,
  write: { meanMs: 10 },
  acknowledge: atOnce,
  read: atOnce,
  response: atOnce,
  trials: 20_000,
  seed: 1,
};

test("Each point of the curve is what the same trials give for that time alone", () => {
  const timesMs = [20, 0, 5, 5];
  const expected = timesMs.map((afterMs) => readConsistency({ ...options, afterMs }));
  expect(readConsistencyCurve({ ...options, timesMs })).toEqual(expected);
});

test("Staleness after exponential writes falls as e^(−t/m)", () => {
  // Closed form: (2/3) e^(−t/10) of the reads are stale, because exponential delays forget how long they have lasted.
  const timesMs = [0, 2, 4, 8, 16, 32];
  readConsistencyCurve({ ...options, timesMs }).forEach(({ probability }, index) => {
    const fresh = 1 - (2 / 3) * Math.exp(-(timesMs[index] ?? 0) / 10);
    expect(within(probability, fresh, options.trials)).toBe(true);
  });
});
