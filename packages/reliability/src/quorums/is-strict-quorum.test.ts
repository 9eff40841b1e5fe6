import { expect, test } from "vitest";
import { isStrictQuorum } from "./is-strict-quorum.ts";

/** All sets of `size` of `n` nodes, as bits. */
function sets(n: number, size: number): number[] {
  const ofSize = (bits: number): boolean => bits.toString(2).replaceAll("0", "").length === size;
  return Array.from({ length: 2 ** n }, (_, bits) => bits).filter(ofSize);
}

test("Quorums are strict exactly where every read set meets every write set", () => {
  // Enumeration of all pairs of sets of up to five nodes.
  for (let n = 1; n <= 5; n++) {
    for (let r = 1; r <= n; r++) {
      for (let w = 1; w <= n; w++) {
        const meet = sets(n, r).every((read) => sets(n, w).every((write) => (read & write) !== 0));
        expect(isStrictQuorum({ n, r, w })).toBe(meet);
      }
    }
  }
});

test("R + W = N is not enough", () => {
  expect(isStrictQuorum({ n: 4, r: 2, w: 2 })).toBe(false);
  expect(isStrictQuorum({ n: 3, r: 2, w: 2 })).toBe(true);
});
