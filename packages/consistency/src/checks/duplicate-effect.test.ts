import { expect, test } from "vitest";
import { inTurn, operation } from "../fixtures.ts";
import { duplicateEffect } from "./duplicate-effect.ts";

const append = (input: string) => operation({ kind: "append", input });
const list = (...output: string[]) => operation({ output });
const enqueue = (input: string) => operation({ kind: "enqueue", input });
const dequeue = (output: string | null) => operation({ kind: "dequeue", output });

test("An element that was appended once and stands twice in the log was done twice", () => {
  const history = inTurn(append("a"), append("b"), list("a", "b", "a"));
  expect(duplicateEffect({ history })).toEqual({
    verdict: "violated",
    message: `process 1's read() -> ["a","b","a"], called at 40, gives "a" for the second time, but it was put in once.`,
    operations: [history[2]],
  });
});

test("An element that was enqueued once and dequeued twice was done twice", () => {
  const history = inTurn(enqueue("a"), dequeue("a"), dequeue("a"));
  expect(duplicateEffect({ history })).toMatchObject({ verdict: "violated", operations: [history[2]] });
});

test("A retry that failed for certain does not allow a second effect, one with unknown outcome does", () => {
  const retry = (outcome: "failed" | "unknown") =>
    inTurn(append("a"), operation({ kind: "append", input: "a", outcome }), list("a", "a"));
  expect(duplicateEffect({ history: retry("failed") }).verdict).toBe("violated");
  expect(duplicateEffect({ history: retry("unknown") })).toEqual({ verdict: "ok" });
});

test.each([
  ["appended as often as it is there", inTurn(append("a"), append("a"), list("a", "a"))],
  ["put in by nobody", inTurn(list("a", "a"))],
  ["found in two reads", inTurn(append("a"), list("a"), list("a"))],
  ["dequeued from an empty queue", inTurn(enqueue("a"), dequeue("a"), dequeue(null), dequeue(null))],
])("An element that was %s was not done twice", (_what, history) => {
  expect(duplicateEffect({ history })).toEqual({ verdict: "ok" });
});
