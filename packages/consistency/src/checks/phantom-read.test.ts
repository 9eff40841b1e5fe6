import { expect, test } from "vitest";
import { inTurn, read, write } from "../fixtures.ts";
import { phantomRead } from "./phantom-read.ts";

test.each([
  ["was never written", inTurn(write(1), read(2)), "answered a value that nobody wrote"],
  [
    "failed to be written",
    inTurn(write(1, { outcome: "failed" }), read(1)),
    "answered a value that nobody wrote",
  ],
  ["was written only later", inTurn(read(1), write(1)), "answered a value that was written later"],
])("A value that %s is a phantom", (_what, history, message) => {
  const finding = phantomRead({ history });
  expect(finding).toMatchObject({ verdict: "violated", message: expect.stringContaining(message) });
});

test.each([
  ["was written", inTurn(write(1), read(1))],
  ["may have been written", inTurn(write(1, { outcome: "unknown" }), read(1))],
  ["was being written", [write(1, { process: 2, calledAt: 10 }), read(1)]],
  ["was there from the start", inTurn(read(null))],
])("A value that %s is none", (_what, history) => {
  expect(phantomRead({ history })).toEqual({ verdict: "ok" });
});
