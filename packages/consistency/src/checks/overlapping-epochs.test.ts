import { expect, test } from "vitest";
import { inTurn, write } from "../fixtures.ts";
import type { Operation } from "../history/operation.ts";
import { overlappingEpochs } from "./overlapping-epochs.ts";

const acknowledged = (node: string, epoch: number, said: Partial<Operation> = {}): Operation =>
  write(1, { acknowledgedBy: { node, epoch }, ...said });

test("Two nodes that acknowledge in one epoch are both in charge", () => {
  const history = inTurn(acknowledged("A", 1), acknowledged("B", 1));
  expect(overlappingEpochs({ history })).toEqual({
    verdict: "violated",
    message:
      "In epoch 1 both A and B acknowledged: process 1's write(1), called at 0, and process 1's write(1), called at 20.",
    operations: history,
  });
});

test("A node that acknowledges in an old epoch after another did in a newer one is still in charge", () => {
  const history = inTurn(acknowledged("A", 1), acknowledged("B", 2), acknowledged("A", 1));
  expect(overlappingEpochs({ history })).toMatchObject({
    verdict: "violated",
    message:
      "A acknowledged in epoch 1 what was called after B had acknowledged in epoch 2: process 1's write(1), called at 40.",
    operations: [history[1], history[2]],
  });
});

test.each([
  ["one after the other", inTurn(acknowledged("A", 1), acknowledged("B", 2), acknowledged("A", 3))],
  [
    "with a late answer from the old one",
    [
      acknowledged("A", 1, { calledAt: 0, returnedAt: 90 }),
      acknowledged("B", 2, { process: 2, calledAt: 20 }),
    ],
  ],
  ["with operations that nobody acknowledged", inTurn(acknowledged("A", 1), write(2, { outcome: "failed" }))],
])("Nodes in charge %s do not overlap", (_what, history) => {
  expect(overlappingEpochs({ history })).toEqual({ verdict: "ok" });
});

test("An answer of nobody knows whom is refused", () => {
  expect(() => overlappingEpochs({ history: [write(1)] })).toThrow(
    new TypeError(
      "overlappingEpochs needs to know who acknowledged: history[0].acknowledgedBy must have a node and an epoch",
    ),
  );
});
