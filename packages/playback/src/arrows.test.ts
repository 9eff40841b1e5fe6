import { expect, test } from "vitest";
import { arrowsIn, arrowsOf } from "./arrows.ts";
import { runOf } from "./fixtures.ts";

const run = runOf([
  { at: 0, kind: "send", node: "a", peer: "b" },
  { at: 5, kind: "send", node: "a", peer: "c" },
  { at: 5, kind: "lose", node: "c", peer: "a", cause: 1 },
  { at: 20, kind: "receive", node: "b", peer: "a", cause: 0 },
  { at: 30, kind: "receive", node: "b", peer: "a", cause: 0 },
]);
const arrows = arrowsOf(run);

test("A message goes from its sending to its arrival, and one that is doubled arrives twice", () => {
  const { arrows: all, oneOf } = arrowsIn(run, arrows, 0, 1_000, 100);
  expect(oneOf).toBe(1);
  expect(all).toEqual([
    { from: 0, to: 2, sentUs: 5, endUs: 5, isLost: true, row: 2 },
    { from: 0, to: 1, sentUs: 0, endUs: 20, isLost: false, row: 3 },
    { from: 0, to: 1, sentUs: 0, endUs: 30, isLost: false, row: 4 },
  ]);
});

test("A window holds what is under way in it, also where neither end is in it", () => {
  expect(arrowsIn(run, arrows, 10, 15, 100).arrows.map(({ row }) => row)).toEqual([3, 4]);
  expect(arrowsIn(run, arrows, 25, 26, 100).arrows.map(({ row }) => row)).toEqual([4]);
  expect(arrowsIn(run, arrows, 31, 40, 100).arrows).toEqual([]);
});

test("Of more messages than can be told apart, every so many are given, and it is said", () => {
  const busy = runOf(
    Array.from({ length: 1_000 }, (_, index) =>
      index % 2 === 0
        ? { at: index, kind: "send" as const, node: "a", peer: "b" }
        : { at: index, kind: "receive" as const, node: "b", peer: "a", cause: index - 1 },
    ),
  );
  const { arrows: some, oneOf } = arrowsIn(busy, arrowsOf(busy), 0, 1_000, 100);
  expect([some.length, oneOf]).toEqual([100, 5]);
});
