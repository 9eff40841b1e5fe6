import { expect, test } from "vitest";
import { runOf } from "./fixtures.ts";
import { messageText, operationText, sentenceOf } from "./sentence.ts";

test("Each event is a sentence that names its nodes", () => {
  const fault = { at: 5, kind: "one-way-partition" };
  const band = { label: "one way partition", sentence: "cut a", hit: ["a"], fromUs: 5, toUs: 9 };
  const run = runOf(
    [
      { at: 0, kind: "send", node: "a", peer: "b", detail: { type: "beat", epoch: 2 } },
      { at: 1, kind: "lose", node: "b", peer: "a", cause: 0 },
      { at: 2, kind: "log", node: "c", detail: "role leader epoch 4" },
      { at: 3, kind: "timer", node: "c", detail: "look" },
      { at: 5, kind: "fault", node: "a", detail: fault },
    ],
    { faults: [band] },
  );
  expect(run.kindNames.length).toBe(14);
  expect(Array.from({ length: 5 }, (_, row) => sentenceOf(run, row))).toEqual([
    "a sends to b: beat: epoch 2.",
    "The message from a to b is lost.",
    "c is leader in epoch 4 from now on.",
    "The timer “look” of c is due.",
    "A fault begins: cut a.",
  ]);
});

test("Faults of one kind that begin together are told apart", () => {
  const faults = [
    { hit: ["a"], duration: 20, toUs: 25 },
    { hit: ["b"], duration: 20, toUs: 25 },
    { hit: ["b"], duration: 0, toUs: 1_000 },
  ];
  const run = runOf(
    faults.map(({ hit, duration }) => {
      const detail = { at: 5, duration, kind: "crash", target: hit, hit };
      return { at: 5, kind: "fault", node: hit[0] ?? "", detail };
    }),
    {
      faults: faults.map(({ hit, toUs }, index) => {
        return { label: "crash", sentence: `fault ${index}`, hit, fromUs: 5, toUs };
      }),
    },
  );
  expect(faults.map((_, row) => sentenceOf(run, row))).toEqual([
    "A fault begins: fault 0.",
    "A fault begins: fault 1.",
    "A fault begins: fault 2.",
  ]);
});

test("A long message is cut", () => {
  expect(messageText({ type: "append", entries: "x".repeat(200) }).length).toBeLessThan(100);
});

test("An operation says what was asked, and what came of it", () => {
  const write = { kind: "write", key: "k1", input: 7, output: null, outcome: "pending" };
  expect(operationText(write)).toBe("write k1 = 7");
  expect(operationText({ ...write, outcome: "ok" })).toBe("write k1 = 7: done");
  expect(operationText({ ...write, kind: "read", input: null, output: 7, outcome: "ok" })).toBe(
    "read k1 → 7",
  );
});
