import fc from "fast-check";
import { expect, test } from "vitest";
import { utilisationAfterFailures } from "./utilisation-after-failures.ts";
import { utilisationCeiling } from "./utilisation-ceiling.ts";

test.each([
  { failures: 1, ceilings: [50, 66.7, 75, 80, 83.3], from: 2 },
  { failures: 2, ceilings: [33.3, 50, 60, 66.7], from: 3 },
])("To survive $failures, $from units and more may be $ceilings % full", ({ failures, ceilings, from }) => {
  // (n - k) / n by hand, in per cent with one decimal.
  ceilings.forEach((ceiling, index) => {
    expect(utilisationCeiling({ n: from + index, failures }) * 100).toBeCloseTo(ceiling, 1);
  });
});

test("At the ceiling the survivors are exactly full", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), (n, pick) => {
      const failures = pick % n;
      const load = n * utilisationCeiling({ n, failures });
      expect(utilisationAfterFailures({ load, capacityPerUnit: 1, n, failures })).toBeCloseTo(1, 12);
    }),
  );
});
