import { expect, test } from "vitest";
import { quorumLatencyOfNodes } from "./quorum-latency-of-nodes.ts";

test("A near and two far copies: one answer costs the near one, two a far one", () => {
  // Definition: the k-th smallest of 70, 1 and 80.
  const latenciesMs = [70, 1, 80];
  expect([1, 2, 3].map((k) => quorumLatencyOfNodes({ latenciesMs, k }))).toEqual([1, 70, 80]);
  expect(latenciesMs).toEqual([70, 1, 80]);
});
