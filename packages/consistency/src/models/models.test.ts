import { expect, test } from "vitest";
import type { Value } from "../history/value.ts";
import type { Call } from "./model.ts";
import { models } from "./models.ts";

/** What a model makes of some calls: its last state, or the first call that it refuses. */
function play(name: string, calls: readonly (readonly [string, Value, Value?])[], initial?: Value): Value {
  const model = models[name]?.(initial);
  let state: Value | undefined = model?.init() ?? null;
  for (const [kind, input, output] of calls) {
    const call: Call = { kind, input, output };
    const before: Value = state;
    state = model?.step(before, call);
    if (state === undefined) return `refused ${kind}`;
    if (model?.isRead(call)) expect(state).toEqual(before);
  }
  return state;
}

test.each([
  [
    "register",
    [
      ["read", null, null],
      ["write", 1],
      ["read", null, 1],
    ],
    1,
  ],
  [
    "register",
    [
      ["write", 1],
      ["read", null, 2],
    ],
    "refused read",
  ],
  [
    "cas-register",
    [
      ["write", 1],
      ["cas", [1, 2], true],
      ["cas", [1, 3], false],
    ],
    2,
  ],
  [
    "cas-register",
    [
      ["write", 1],
      ["cas", [1, 2], false],
    ],
    "refused cas",
  ],
  [
    "cas-register",
    [
      ["write", 1],
      ["cas", [2, 3], true],
    ],
    "refused cas",
  ],
  [
    "cas-register",
    [
      ["write", 1],
      ["cas", [1, 2]],
      ["cas", [1, 3]],
    ],
    2,
  ],
  [
    "counter",
    [
      ["add", 2],
      ["add", -5, -3],
      ["read", null, -3],
    ],
    -3,
  ],
  ["counter", [["add", 2, 1]], "refused add"],
  [
    "set",
    [
      ["add", 10],
      ["add", 9],
      ["add", 10],
      ["read", null, [10, 9]],
      ["contains", 8, false],
    ],
    [9, 10],
  ],
  [
    "set",
    [
      ["add", "a"],
      ["remove", "a"],
      ["remove", "a"],
      ["contains", "a", true],
    ],
    "refused contains",
  ],
  [
    "queue",
    [
      ["enqueue", 1],
      ["enqueue", 2],
      ["dequeue", null, 1],
    ],
    [2],
  ],
  [
    "queue",
    [
      ["dequeue", null, null],
      ["enqueue", 1],
      ["dequeue", null, null],
    ],
    "refused dequeue",
  ],
  [
    "log",
    [
      ["append", 1, 0],
      ["append", 1, 1],
      ["read", null, [1, 1]],
    ],
    [1, 1],
  ],
  [
    "log",
    [
      ["append", 1],
      ["append", 2, 0],
    ],
    "refused append",
  ],
  [
    "key-value",
    [
      ["get", null, ""],
      ["put", "a"],
      ["append", "b"],
      ["get", null, "ab"],
    ],
    "ab",
  ],
  [
    "key-value",
    [
      ["append", "a"],
      ["get", null, ""],
    ],
    "refused get",
  ],
  [
    "mutex",
    [
      ["acquire", null],
      ["release", null],
      ["acquire", null],
    ],
    true,
  ],
  [
    "mutex",
    [
      ["acquire", null],
      ["acquire", null],
    ],
    "refused acquire",
  ],
  [
    "multi-register",
    [
      [
        "txn",
        [
          [":write", "x", 1],
          [":read", "x", 1],
          [":read", "y", null],
        ],
      ],
    ],
    [["x", 1]],
  ],
  [
    "multi-register",
    [
      ["txn", [[":write", "x", 1]]],
      ["txn", [[":read", "x", 2]]],
    ],
    "refused txn",
  ],
] as const)("%s: %j gives %j", (name, calls, expected) => {
  expect(play(name, calls)).toEqual(expected);
});

test("Registers and counters start where they are told", () => {
  expect(play("register", [["read", null, 7]], 7)).toBe(7);
  expect(play("cas-register", [["cas", [7, 8], true]], 7)).toBe(8);
  expect(play("counter", [["add", 1]], 7)).toBe(8);
});
