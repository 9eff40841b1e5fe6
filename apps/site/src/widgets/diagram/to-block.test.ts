import { minimalCutSets, sharedUnavailability } from "@standby/reliability";
import { expect, test } from "vitest";
import { drawn } from "./fixtures.ts";
import { toBlock } from "./to-block.ts";

test("Rows, pairs and groups become the blocks of the engine", () => {
  const unit = (name: string) => ({ kind: "unit", name, unavailability: 0.1 });
  expect(toBlock(drawn("A:0.1"))).toEqual(unit("A"));
  expect(toBlock(drawn("A:0.1;(1|B:0.1|C:0.1);(2|D:0.1|E:0.1|F:0.1)"))).toEqual({
    kind: "series",
    blocks: [
      unit("A"),
      { kind: "parallel", blocks: [unit("B"), unit("C")] },
      { kind: "kOutOfN", k: 2, blocks: [unit("D"), unit("E"), unit("F")] },
    ],
  });
});

test("What both ways of a pair share stops the whole alone", () => {
  const tree = toBlock(drawn("(1|West:0.01;Login:0.001|East:0.01;Login:0.001)"));
  expect(minimalCutSets({ tree })).toEqual([["Login"], ["West", "East"]]);
  // Closed form: 1 - (1 - 0.001)(1 - 0.01²).
  expect(sharedUnavailability({ tree })).toBeCloseTo(0.0010999, 12);
});
