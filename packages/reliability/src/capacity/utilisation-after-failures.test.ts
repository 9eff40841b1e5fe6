import { expect, test } from "vitest";
import { utilisationAfterFailures } from "./utilisation-after-failures.ts";

test.each([
  { n: 3, utilisations: [0.7, 1.05, 2.1] },
  { n: 4, utilisations: [0.525, 0.7, 1.05] },
  { n: 5, utilisations: [0.42, 0.525, 0.7] },
])("A load of 210 % on $n units is $utilisations with none, one and two lost", ({ n, utilisations }) => {
  // 2.1 / (n - k) by hand.
  utilisations.forEach((expected, failures) => {
    const found = utilisationAfterFailures({ load: 210, capacityPerUnit: 100, n, failures });
    expect(found).toBeCloseTo(expected, 14);
  });
});
