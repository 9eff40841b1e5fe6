import { expect, test } from "vitest";
import { inTurn, read, write } from "../fixtures.ts";
import { staleRead } from "./stale-read.ts";

test("A read of what was overwritten before it was called is stale", () => {
  const history = inTurn(write(1), write(2), read(1));
  expect(staleRead({ history })).toEqual({
    verdict: "violated",
    message:
      "process 1's read() -> 1, called at 40, is stale: process 1's write(2), called at 20, had been acknowledged at 30.",
    operations: [history[1], history[2]],
  });
});

test("A read of the initial value after a write was acknowledged is stale", () => {
  expect(staleRead({ history: inTurn(write(1), read(null)) }).verdict).toBe("violated");
  expect(staleRead({ history: inTurn(write(1), read(0)), initial: 0 }).verdict).toBe("violated");
});

test.each([
  ["of the newest value", inTurn(write(1), write(2), read(2))],
  [
    "during the write of the newer value",
    [write(1), write(2, { process: 2, calledAt: 20, returnedAt: 40 }), read(1, { calledAt: 30 })],
  ],
  [
    "called at the moment of the acknowledgement",
    [write(1), write(2, { calledAt: 20, returnedAt: 30 }), read(1, { process: 2, calledAt: 30 })],
  ],
  [
    "of one of two values that were written at once",
    [write(1, { process: 2 }), write(2, { calledAt: 5 }), read(1, { calledAt: 40 })],
  ],
  [
    "of the older value where nobody knows of the newer one",
    [write(1), write(2, { process: 2, calledAt: 20, outcome: "unknown" }), read(1, { calledAt: 40 })],
  ],
  [
    "of the older value where the newer write failed",
    inTurn(write(1), write(2, { outcome: "failed" }), read(1)),
  ],
  ["on another key", inTurn(write(1, { key: "x" }), write(2, { key: "y" }), read(1, { key: "x" }))],
])("A read %s is not stale", (_what, history) => {
  expect(staleRead({ history })).toEqual({ verdict: "ok" });
});

test("A value that is written twice is refused, since a read of it could have seen either", () => {
  expect(() => staleRead({ history: inTurn(write(1), write(1)) })).toThrow(
    new RangeError(
      "staleRead needs each value to be written once, and the initial one never, but 1 is written again",
    ),
  );
  expect(() => staleRead({ history: inTurn(write(0, { key: "x" })), initial: 0 })).toThrow(
    'staleRead needs each value of "x" to be written once, and the initial one never, but 0 is written again',
  );
});

test("Other operations are refused", () => {
  const history = inTurn(write(1), { ...read(1), kind: "cas" });
  expect(() => staleRead({ history })).toThrow(
    new RangeError('staleRead judges write, put, read, get, but history[1] is a "cas"'),
  );
});
