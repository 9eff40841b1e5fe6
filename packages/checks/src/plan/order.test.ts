import { expect, test } from "vitest";
import { circle, inOrder } from "./order.ts";
import type { PlannedModule } from "./plan.ts";

const modules = (graph: Record<string, string[]>): Map<string, PlannedModule> =>
  new Map(
    Object.entries(graph).map(([path, to]) => {
      const imports = to.map((each) => ({ start: 0, end: 0, target: { kind: "file", path: each } as const }));
      return [path, { path, code: "", imports }];
    }),
  );

test("A module that two others import comes once, before both", () => {
  const ordered = inOrder(modules({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }));
  expect(ordered.map(({ path }) => path)).toEqual(["d", "b", "c", "a"]);
});

test("A diamond is no circle, and a file that imports itself is one", () => {
  expect(circle(modules({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toBeUndefined();
  expect(circle(modules({ a: ["a"] }))).toEqual(["a", "a"]);
});
