import { expect, test } from "vitest";
import { retryAmplification } from "./retry-amplification.ts";

test.each([
  { attempts: 4, layers: 3, calls: 64 },
  { attempts: 3, layers: 5, calls: 243 },
  { attempts: 3, layers: 1, calls: 3 },
  { attempts: 1, layers: 5, calls: 1 },
])("$layers layers with $attempts attempts each make $calls calls", ({ attempts, layers, calls }) => {
  // 64: Site Reliability Engineering (2016), chapter 22. 243 is 3⁵.
  expect(retryAmplification({ attempts, layers })).toBe(calls);
});
