import { expect, test } from "vitest";
import { isStrictQuorum } from "./is-strict-quorum.ts";
import { isWriteSafeQuorum } from "./is-write-safe-quorum.ts";
import { majority } from "./majority.ts";

test("Half of four nodes lets two writes pass each other, three of four do not", () => {
  expect(isWriteSafeQuorum({ n: 4, w: 2 })).toBe(false);
  expect(isWriteSafeQuorum({ n: 4, w: 3 })).toBe(true);
});

test("Writes are safe from a majority on", () => {
  for (let n = 1; n <= 20; n++) {
    for (let w = 1; w <= n; w++) expect(isWriteSafeQuorum({ n, w })).toBe(w >= majority({ n }));
  }
});

test("Writes to one and reads from all are strict, and yet writes are not safe", () => {
  expect(isStrictQuorum({ n: 3, r: 3, w: 1 })).toBe(true);
  expect(isWriteSafeQuorum({ n: 3, w: 1 })).toBe(false);
});
