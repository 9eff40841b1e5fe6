import { expect, test } from "vitest";
import { runOf } from "./fixtures.ts";
import { lanesOf, stretchAt } from "./lanes.ts";

const run = runOf([
  { at: 0, kind: "start", node: "a" },
  { at: 0, kind: "start", node: "b" },
  { at: 100, kind: "log", node: "a", detail: "role primary epoch 3" },
  { at: 200, kind: "pause", node: "a" },
  { at: 300, kind: "resume", node: "a" },
  { at: 400, kind: "crash", node: "a" },
  { at: 500, kind: "log", node: "b", detail: "hello" },
]);

test("A lane says when its node was up, paused and down, and what it was", () => {
  const [a] = lanesOf(run);
  expect(a?.map(({ fromUs, toUs, state, role, epoch }) => [fromUs, toUs, state, role, epoch])).toEqual([
    [0, 100, "up", null, null],
    [100, 200, "up", "primary", 3],
    [200, 300, "paused", "primary", 3],
    [300, 400, "up", "primary", 3],
    [400, 1_000, "down", null, null],
  ]);
});

test("A node that never starts is down, and an ordinary line of a log changes nothing", () => {
  const [, b, c] = lanesOf(run);
  expect(b).toHaveLength(1);
  expect(c?.map(({ state }) => state)).toEqual(["down"]);
});

test.each([
  ["begins and is over", ["crash", "pause", "resume", "start"]],
  ["is over", ["pause", "crash", "resume", "start"]],
] as const)("A node that is down when a pause %s stays down until it starts", (_what, kinds) => {
  const events = kinds.map((kind, index) => ({ at: 200 + 100 * index, kind, node: "a" }));
  const [a = []] = lanesOf(runOf([{ at: 0, kind: "start", node: "a" }, ...events]));
  expect([450, 500].map((atUs) => stretchAt(a, atUs)?.state)).toEqual(["down", "up"]);
});

test("The stretch at a moment is the one that began last", () => {
  const [a = []] = lanesOf(run);
  expect(stretchAt(a, 199)?.state).toBe("up");
  expect(stretchAt(a, 200)?.state).toBe("paused");
  expect(stretchAt(a, 999)?.state).toBe("down");
});
