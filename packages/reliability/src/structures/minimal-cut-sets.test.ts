import fc from "fast-check";
import { expect, test } from "vitest";
import { failsWithout } from "../architecture/fails-without.ts";
import { singlePointsOfFailure } from "../architecture/single-points-of-failure.ts";
import { anySystem } from "../fixtures.ts";
import type { Block } from "./block.ts";
import { minimalCutSets } from "./minimal-cut-sets.ts";
import { minimalPathSets } from "./minimal-path-sets.ts";
import { anySharedTree, bridge, isDownIn } from "./shared-fixtures.ts";

const asText = (sets: readonly (readonly string[])[]): string[] =>
  sets.map((set) => set.toSorted().join(" ")).toSorted();

/** All sets of names that bring something about while none of their parts with one name fewer does. */
function smallest(names: readonly string[], brings: (set: readonly string[]) => boolean): string[] {
  const found: string[][] = [];
  for (let state = 0; state < 2 ** names.length; state++) {
    const set = names.filter((_, index) => ((state >> index) & 1) === 1);
    if (brings(set) && !set.some((name) => brings(set.filter((other) => other !== name)))) found.push(set);
  }
  return asText(found);
}

test("The bridge has four minimal cut sets and four minimal path sets", () => {
  // Barlow and Proschan (1975), chapter 1.
  const tree = bridge(0.1);
  expect(asText(minimalCutSets({ tree }))).toEqual(["a b", "a c e", "b c d", "d e"]);
  expect(asText(minimalPathSets({ tree }))).toEqual(["a c e", "a d", "b c d", "b e"]);
});

test("Trees agree with trying every set of units", () => {
  fc.assert(
    fc.property(anySharedTree, ({ tree, names }) => {
      const cuts = smallest(names, (set) => isDownIn(tree, new Set(set)));
      const paths = smallest(names, (set) => !isDownIn(tree, new Set(names.filter((n) => !set.includes(n)))));
      expect(asText(minimalCutSets({ tree }))).toEqual(cuts);
      expect(asText(minimalPathSets({ tree }))).toEqual(paths);
    }),
  );
});

test("Systems agree with trying every set of components, and with their single points of failure", () => {
  fc.assert(
    fc.property(anySystem, (system) => {
      const names = system.components.map(({ name }) => name);
      const cuts = minimalCutSets({ system });
      expect(asText(cuts)).toEqual(smallest(names, (failed) => failsWithout({ system, failed })));
      const alone = cuts.filter(({ length }) => length === 1).flat();
      expect(alone.filter((name) => name !== system.service).toSorted()).toEqual(
        singlePointsOfFailure(system).toSorted(),
      );
    }),
  );
});

test("Ten of twenty have as many minimal cut sets as there are ways to choose eleven", () => {
  // C(20, 11) = 167,960.
  const blocks = Array.from({ length: 20 }, (): Block => ({ kind: "unit", unavailability: 0.1 }));
  const cuts = minimalCutSets({ tree: { kind: "kOutOfN", k: 10, blocks } });
  expect(cuts.length).toBe(167_960);
});

test("A unit without a name is called by its path, and the shortest sets come first", () => {
  const unit: Block = { kind: "unit", unavailability: 0.1 };
  const tree: Block = { kind: "series", blocks: [{ kind: "parallel", blocks: [unit, unit] }, unit] };
  expect(minimalCutSets({ tree })).toEqual([
    ["tree.blocks[1]"],
    ["tree.blocks[0].blocks[0]", "tree.blocks[0].blocks[1]"],
  ]);
});
