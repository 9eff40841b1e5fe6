import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { mttdlApproximation } from "./mttdl-approximation.ts";
import { mttdl } from "./mttdl.ts";

const disk = { mtbfHours: 1_000_000, mttrHours: 24 };

test("One spare unit gives MTBF² / (n(n − 1) · MTTR), two give MTBF³ / (n(n − 1)(n − 2) · MTTR²)", () => {
  const one = mttdlApproximation({ ...disk, n: 8, k: 7, repairs: "one" });
  expect(relativeError(one, 1e12 / (8 * 7 * 24))).toBeLessThan(1e-14);
  const two = mttdlApproximation({ ...disk, n: 8, k: 6, repairs: "one" });
  expect(relativeError(two, 1e18 / (8 * 7 * 6 * 24 ** 2))).toBeLessThan(1e-14);
});

test("Repairs in parallel make it longer by the factorial of the spare units", () => {
  const code = { ...disk, n: 14, k: 10 };
  const gain =
    mttdlApproximation({ ...code, repairs: "parallel" }) / mttdlApproximation({ ...code, repairs: "one" });
  expect(gain).toBeCloseTo(24, 10);
});

test("With one spare unit the chain lasts longer by the part (2n − 1) · MTTR / MTBF", () => {
  const store = { ...disk, n: 8, k: 7, repairs: "one" } as const;
  expect(mttdl(store) / mttdlApproximation(store) - 1).toBeCloseTo((15 * 24) / 1e6, 13);
});

test("It is always short of the chain, and in the limit of quick repairs the same", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom("one", "parallel"),
      (k, spares, repairs) => {
        const store = { n: k + spares, k, mtbfHours: 1e6, repairs } as const;
        for (const mttrHours of [1e-4, 1, 100, 1e6]) {
          const approximation = mttdlApproximation({ ...store, mttrHours });
          expect(mttdl({ ...store, mttrHours })).toBeGreaterThanOrEqual(approximation * (1 - 1e-14));
        }
        const quick = { ...store, mttrHours: 1e-4 };
        expect(relativeError(mttdlApproximation(quick), mttdl(quick))).toBeLessThan(1e-7);
      },
    ),
  );
});
