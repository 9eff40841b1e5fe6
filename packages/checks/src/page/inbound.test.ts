import { expect, test } from "vitest";
import { asSessionEvent } from "./inbound.ts";
import { RECORDING_MAX } from "./limits.ts";
import { asEvidence } from "./inbound-evidence.ts";

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

const evidence = {
  property: "each read gives what was written last",
  seed: 3,
  schedule: [{ at: 1, duration: 2, kind: "crash", target: ["a"] }],
  sentence: "crash a",
  firstBadEvent: "a read",
  tried: 4,
  survived: 1,
};

test("Evidence keeps its known fields and loses the rest", () => {
  expect(asEvidence({ ...evidence, html: "<b>" })).toEqual(evidence);
});

test.each([
  ["a property that is no text", { property: {} }],
  ["more survivors than runs", { survived: 5 }],
  ["a fault without a target", { schedule: [{ at: 1, duration: 2, kind: "crash" }] }],
  ["a fault that aims at an object", { schedule: [{ at: 1, duration: 2, kind: "crash", target: [{}] }] }],
  ["more faults than anybody reads", { schedule: Array.from({ length: 501 }, () => evidence.schedule[0]) }],
  ["a workload of words", { workload: { loop: "open", clients: "many" } }],
])("Evidence with %s is dropped", (_what, change) => {
  expect(asEvidence({ ...evidence, ...change })).toBeUndefined();
});

test("A recording is text of a bounded length", () => {
  expect(asSessionEvent({ type: "recording", text: "{}" })).toEqual({ type: "recording", text: "{}" });
  expect(asSessionEvent({ type: "recording", text: {} })).toBeUndefined();
  expect(asSessionEvent({ type: "recording", text: " ".repeat(RECORDING_MAX + 1) })).toBeUndefined();
});
