import fc from "fast-check";
import { expect, test } from "vitest";
import { ratio, relativeError } from "../fixtures.ts";
import { mttdl } from "./mttdl.ts";

/**
 * The mean time to data loss as a fraction of whole numbers: the equations of the chain, h(i) the mean time left
 * with i lost, eliminated from the top. With MTBF and MTTR whole, loss(i) = (n − i)·MTTR and repair(i) in parallel
 * i·MTBF, both per MTBF·MTTR hours.
 */
function exactly(n: number, k: number, mtbf: number, mttr: number, isParallel: boolean): number {
  // h(i) = top/bottom + h(i − 1)·keep/bottom, eliminated down from i = n − k, where h(n − k + 1) is 0.
  let above: { top: bigint; keep: bigint; bottom: bigint } = { top: 0n, keep: 0n, bottom: 1n };
  for (let lost = n - k; lost >= 0; lost--) {
    const loss = BigInt((n - lost) * mttr);
    const repair = BigInt((isParallel ? lost : Math.min(lost, 1)) * mtbf);
    above = {
      top: above.bottom + loss * above.top,
      keep: repair * above.bottom,
      bottom: (loss + repair) * above.bottom - loss * above.keep,
    };
  }
  return ratio(above.top * BigInt(mtbf) * BigInt(mttr), above.bottom);
}

test("A mirror lasts (3λ + μ) / 2λ², as Trivedi derives", () => {
  const pair = { n: 2, k: 1, mtbfHours: 1000, mttrHours: 10, repairs: "one" } as const;
  expect(mttdl(pair)).toBeCloseTo((3 / 1000 + 1 / 10) / (2 / 1000 ** 2), 6);
});

test("Without spare units the data lasts until the first failure", () => {
  expect(mttdl({ n: 4, k: 4, mtbfHours: 1000, mttrHours: 1, repairs: "one" })).toBeCloseTo(250, 10);
});

test("With hopelessly slow repairs copies last as long as without any: the harmonic sum", () => {
  const hours = mttdl({ n: 3, k: 1, mtbfHours: 6, mttrHours: 1e18, repairs: "parallel" });
  expect(hours).toBeCloseTo(6 * (1 / 3 + 1 / 2 + 1), 10);
});

test("It agrees with the chain's equations solved in whole numbers", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 1_000 }),
      fc.boolean(),
      (one, other, mtbfHours, mttrHours, isParallel) => {
        const n = Math.max(one, other);
        const k = Math.min(one, other);
        const hours = mttdl({ n, k, mtbfHours, mttrHours, repairs: isParallel ? "parallel" : "one" });
        expect(relativeError(hours, exactly(n, k, mtbfHours, mttrHours, isParallel))).toBeLessThan(1e-12);
      },
    ),
  );
});

test("A thousand units, and results beyond all numbers, are no trouble", () => {
  const code = { n: 1000, k: 990, mtbfHours: 1_000_000, mttrHours: 10 } as const;
  const hours = mttdl({ ...code, repairs: "parallel" });
  expect(relativeError(hours, exactly(1000, 990, 1_000_000, 10, true))).toBeLessThan(1e-12);
  expect(mttdl({ ...code, k: 1, repairs: "parallel" })).toBe(Infinity);
});

test("Repairs in parallel never lose data sooner", () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 30 }), fc.integer({ min: 1, max: 1000 }), (n, mttrHours) => {
      const store = { n, k: n - 2, mtbfHours: 10_000, mttrHours };
      const parallel = mttdl({ ...store, repairs: "parallel" });
      expect(parallel).toBeGreaterThan(mttdl({ ...store, repairs: "one" }));
    }),
  );
});
