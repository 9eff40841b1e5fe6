import { expect, test } from "vitest";
import { inTurn, operation } from "../fixtures.ts";
import type { Operation } from "../history/operation.ts";
import type { Value } from "../history/value.ts";
import { monotonicWrites } from "./monotonic-writes.ts";

const append = (input: Value, said: Partial<Operation> = {}): Operation =>
  operation({ kind: "append", input, ...said });
const list = (...output: Value[]): Operation => operation({ process: 9, output });

test("A log with a process's later append and without its earlier one is out of order", () => {
  const history = inTurn(append("a"), append("b"), list("b"));
  expect(monotonicWrites({ history })).toEqual({
    verdict: "violated",
    message:
      `process 9's read() -> ["b"], called at 40, shows process 1's append("b"), called at 20, without the same ` +
      `process's earlier append("a"), called at 0.`,
    operations: history,
  });
});

test("A log with them the wrong way round is out of order", () => {
  const history = inTurn(append("a"), append("b"), append("c"), list("b", "c", "a"));
  expect(monotonicWrites({ history })).toMatchObject({
    message: expect.stringContaining('shows process 1\'s append("b"), called at 20, in front of'),
  });
});

test.each([
  ["in its order", inTurn(append("a"), append("b"), list("a", "b"))],
  ["whose end is missing", inTurn(append("a"), append("b"), list("a"))],
  ["of two processes, in any order", inTurn(append("a"), append("b", { process: 2 }), list("b", "a"))],
  [
    "without one that may not have been applied",
    inTurn(append("a", { outcome: "unknown" }), append("b"), list("b")),
  ],
])("A log %s is in order", (_what, history) => {
  expect(monotonicWrites({ history })).toEqual({ verdict: "ok" });
});

test("An element that is appended twice is refused, and so is a read of something else than a list", () => {
  expect(() => monotonicWrites({ history: inTurn(append("a"), append("a")) })).toThrow(
    new RangeError('monotonicWrites needs each element to be appended once, but "a" is appended again'),
  );
  expect(() => monotonicWrites({ history: inTurn(operation({ output: 3 })) })).toThrow(
    new TypeError(
      "monotonicWrites needs reads that answer lists, but there is process 1's read() -> 3, called at 0",
    ),
  );
});
