import { expect, test } from "vitest";
import { stateOf, toFailure } from "./failures.ts";

const nowhere = (): undefined => undefined;

test.each([
  ["no error", [], "passed"],
  ["an expectation", [{ name: "AssertionError", message: "x" }], "failed"],
  [
    "a matcher of the author's own",
    [{ name: "Error", message: "x", __vitest_error_context__: {} }],
    "failed",
  ],
  [
    "too few assertions",
    [{ name: "Error", message: "expected number of assertions to be 2, but got 1" }],
    "failed",
  ],
  ["an error", [{ name: "TypeError", message: "x" }], "errored"],
  ["an expectation and an error", [{ name: "AssertionError" }, { name: "Error" }], "errored"],
  ["a time-out", [{ name: "Error", message: "Test timed out in 5000ms." }], "timed-out"],
  [
    "a property that is false",
    [{ message: "Property failed after 1 tests", cause: { message: "Property failed by returning false" } }],
    "failed",
  ],
] as const)("After %s", (_title, errors, state) => {
  expect(stateOf(errors)).toBe(state);
});

test("A full stack reads the same whatever the engine calls it", () => {
  const messages = ["Maximum call stack size exceeded", "too much recursion", "stack overflow"];
  const all = messages.map((message) => toFailure({ name: "InternalError", message }, nowhere));
  expect(new Set(all.map((failure) => JSON.stringify(failure))).size).toBe(1);
});

test("A property's failure gives the counterexample and what it led to", () => {
  const error = {
    message: "Property failed after 3 tests\n{ seed: 1 }\nCounterexample: [101]\nShrunk 2 time(s)",
    cause: { name: "AssertionError", message: "expected 1 to be 2" },
  };
  expect(toFailure(error, nowhere).message).toBe("For [101]: expected 1 to be 2");
});

test("A long message is cut and says by how much", () => {
  expect(toFailure({ message: "x".repeat(5000) }, nowhere).message).toMatch(/… \(1000 more characters\)$/);
});
