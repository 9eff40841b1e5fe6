import { expect, test } from "vitest";
import { inTurn, operation, read, write } from "../fixtures.ts";
import { checkLinearizability } from "../linearizability/check-linearizability.ts";
import { casRegister } from "../models/cas-register.ts";
import { checkHistory } from "./check-history.ts";

const with_ = (said: object): unknown => [{ ...operation({}), ...said }];

test.each([
  [3, TypeError, "history is 3, but must be a list of operations"],
  [[null], TypeError, "history[0] is null, but must be an operation"],
  [with_({ process: 1.5 }), TypeError, "history[0].process is 1.5, but must be a name or a whole number"],
  [with_({ kind: "" }), TypeError, 'history[0].kind is "", but must be a word'],
  [with_({ key: 3 }), TypeError, "history[0].key is 3, but must be a string"],
  [with_({ input: { a: 1 } }), TypeError, "history[0].input is an object, but must be null, a boolean"],
  [with_({ output: [1, Number.NaN] }), TypeError, "history[0].output is a list, but must be null, a boolean"],
  [with_({ calledAt: 0.5 }), RangeError, "history[0].calledAt is 0.5, but must be an integer"],
  [with_({ calledAt: "1" }), TypeError, 'history[0].calledAt is "1", but must be an integer'],
  [
    with_({ outcome: "lost" }),
    RangeError,
    'history[0].outcome is "lost", but must be "ok", "failed" or "unknown"',
  ],
  [
    with_({ returnedAt: -1 }),
    RangeError,
    "history[0].returnedAt is -1, but must be an integer of at least calledAt, 0",
  ],
  [
    with_({ returnedAt: null }),
    TypeError,
    "history[0].returnedAt is null, but must be an integer of at least calledAt",
  ],
  [
    with_({ outcome: "unknown" }),
    RangeError,
    "history[0].returnedAt is 10, but must be left out, because the outcome is unknown",
  ],
])("What cannot have been recorded is refused: %j", (history, kind, message) => {
  expect(() => checkHistory(history)).toThrow(kind);
  expect(() => checkHistory(history)).toThrow(message);
});

test("A process with two calls at a time is refused", () => {
  expect(() => checkHistory([write(1), read(1, { calledAt: 5 })])).toThrow(
    new RangeError(
      "process 1's read() -> 1, called at 5, overlaps process 1's write(1), called at 0 and returned at 10, " +
        "but a process must wait for its answer before it calls again",
    ),
  );
  expect(() => checkHistory([write(1), read(1, { calledAt: 10 })])).not.toThrow();
});

test("Operations that the model does not know, and inputs that they do not take, are refused", () => {
  const judge = (kind: string, input: number) => () =>
    checkLinearizability({ history: inTurn(operation({ kind, input })), model: casRegister() });
  expect(judge("push", 1)).toThrow(
    new RangeError('history[0].kind is "push", but the model cas-register knows read, write, cas'),
  );
  expect(judge("cas", 1)).toThrow(
    new TypeError('history[0].input is 1, but for "cas" it must be a list of two values, from and to'),
  );
  expect(judge("read", 1)).toThrow(
    new TypeError('history[0].input is 1, but for "read" it must be null, as it takes nothing'),
  );
});
