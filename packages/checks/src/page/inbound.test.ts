import { expect, test } from "vitest";
import { asSessionEvent } from "./inbound.ts";

test.each([
  ["nothing", undefined],
  ["text", "done"],
  ["a list", ["done"]],
  ["a kind that workers may not send", { type: "cut-off", reason: "stopped", message: "" }],
  ["a state that does not exist", { type: "finished", check: "a", state: "won", failures: [] }],
  ["failures that are no list", { type: "finished", check: "a", state: "failed", failures: {} }],
  ["a line of no level", { type: "console", line: { text: "x", level: "loud" } }],
])("A worker that sends %s is not heard", (_what, message) => {
  expect(asSessionEvent(message)).toBeUndefined();
});

test("An event keeps its known fields and loses the rest", () => {
  const failure = { name: "E", message: "m", at: { file: "f", line: 2, extra: 1 }, html: "<b>" };
  const sent = {
    type: "finished",
    check: "a",
    state: "failed",
    failures: [failure],
    durationMs: -5,
    points: 9,
  };
  expect(asSessionEvent(sent)).toEqual({
    type: "finished",
    check: "a",
    state: "failed",
    failures: [{ name: "E", message: "m", at: { file: "f", line: 2 } }],
    durationMs: 0,
  });
});

test("No more than 50 failures of a check are taken", () => {
  const failures = Array.from({ length: 80 }, () => ({ name: "E", message: "m" }));
  const event = asSessionEvent({ type: "finished", check: "a", state: "failed", failures });
  expect(event).toHaveProperty("failures.length", 50);
});
