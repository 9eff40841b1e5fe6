import fc from "fast-check";
import { expect, test } from "vitest";
import { minimalCutSets } from "./minimal-cut-sets.ts";
import { minimalPathSets } from "./minimal-path-sets.ts";
import { anySharedTree } from "./shared-fixtures.ts";

test("A series has one path of all units, a parallel set one of each", () => {
  const blocks = ["a", "b"].map((name) => ({ kind: "unit", name, unavailability: 0.1 }) as const);
  expect(minimalPathSets({ tree: { kind: "series", blocks } })).toEqual([["a", "b"]]);
  expect(minimalPathSets({ tree: { kind: "parallel", blocks } })).toEqual([["a"], ["b"]]);
});

test("Every minimal path set shares a unit with every minimal cut set", () => {
  // Barlow and Proschan (1975), chapter 1: otherwise the whole could be up and down at once.
  fc.assert(
    fc.property(anySharedTree, ({ tree }) => {
      const cuts = minimalCutSets({ tree });
      for (const path of minimalPathSets({ tree })) {
        for (const cut of cuts) expect(cut.some((name) => path.includes(name))).toBe(true);
      }
    }),
  );
});
