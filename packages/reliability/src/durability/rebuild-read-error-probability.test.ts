import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { rebuildReadErrorProbability } from "./rebuild-read-error-probability.ts";

test.each([
  // 1 − exp(−8 · bytes · errors per bit), worked out by hand: 1 − exp(−0.48), 1 − exp(−0.96) and so on.
  { terabytes: 6, errorsPerBit: 1e-14, percent: "38.1" },
  { terabytes: 12, errorsPerBit: 1e-14, percent: "61.7" },
  { terabytes: 24, errorsPerBit: 1e-14, percent: "85.3" },
  { terabytes: 48, errorsPerBit: 1e-14, percent: "97.9" },
  { terabytes: 12, errorsPerBit: 1e-15, percent: "9.2" },
])("$terabytes TB at $errorsPerBit per bit fail with $percent %", ({ terabytes, errorsPerBit, percent }) => {
  const probability = rebuildReadErrorProbability({ readBytes: terabytes * 1e12, errorsPerBit });
  expect((100 * probability).toFixed(1)).toBe(percent);
});

test("One byte fails with 1 − (1 − e)⁸", () => {
  expect(rebuildReadErrorProbability({ readBytes: 1, errorsPerBit: 0.5 })).toBeCloseTo(255 / 256, 15);
});

test("Tiny probabilities keep their digits", () => {
  const probability = rebuildReadErrorProbability({ readBytes: 125, errorsPerBit: 1e-21 });
  expect(relativeError(probability, 1e-18)).toBeLessThan(1e-14);
});

test("Nothing read meets no error, and where every bit fails every read does", () => {
  expect(rebuildReadErrorProbability({ readBytes: 0, errorsPerBit: 1 })).toBe(0);
  expect(rebuildReadErrorProbability({ readBytes: 1, errorsPerBit: 1 })).toBe(1);
  expect(rebuildReadErrorProbability({ readBytes: 1e12, errorsPerBit: 0 })).toBe(0);
});
