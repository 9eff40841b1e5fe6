import { describe, expect, test } from "vitest";
import { hasOrder, inProgramOrder, inRealTime, isOrder, randomFrom, randomHistory } from "../fixtures.ts";
import type { Value } from "../history/value.ts";
import { casRegister } from "../models/cas-register.ts";
import { counter } from "../models/counter.ts";
import { keyValue } from "../models/key-value.ts";
import { log } from "../models/log.ts";
import type { Model } from "../models/model.ts";
import { multiRegister } from "../models/multi-register.ts";
import { mutex } from "../models/mutex.ts";
import { queue } from "../models/queue.ts";
import { register } from "../models/register.ts";
import { set } from "../models/set.ts";
import { checkSequentialConsistency } from "../sequential/check-sequential-consistency.ts";
import { checkLinearizability } from "./check-linearizability.ts";

type Draw = (pick: (below: number) => number) => { kind: string; input?: Value };

const oneOf = (...calls: readonly { kind: string; input?: Value }[]): Draw => {
  return (pick) => calls[pick(calls.length)] ?? { kind: "read" };
};
const DRAWS: readonly [Model, Draw][] = [
  [register(), oneOf({ kind: "read" }, { kind: "write", input: 1 }, { kind: "write", input: 2 })],
  [
    casRegister(0),
    oneOf(
      { kind: "read" },
      { kind: "write", input: 1 },
      { kind: "cas", input: [0, 1] },
      { kind: "cas", input: [1, 2] },
      { kind: "cas", input: [2, 2] },
    ),
  ],
  [counter(), oneOf({ kind: "read" }, { kind: "add", input: 1 }, { kind: "add", input: -2 })],
  [
    set(),
    oneOf(
      { kind: "read" },
      { kind: "add", input: 1 },
      { kind: "add", input: "b" },
      { kind: "remove", input: 1 },
      { kind: "contains", input: 1 },
    ),
  ],
  [queue(), oneOf({ kind: "dequeue" }, { kind: "enqueue", input: 1 }, { kind: "enqueue", input: 2 })],
  [log(), oneOf({ kind: "read" }, { kind: "append", input: 1 }, { kind: "append", input: 2 })],
  [
    keyValue(),
    oneOf(
      { kind: "get" },
      { kind: "put", input: "a" },
      { kind: "append", input: "a" },
      { kind: "append", input: "b" },
    ),
  ],
  [mutex(), oneOf({ kind: "acquire" }, { kind: "release" })],
  [
    multiRegister([["x", 0]]),
    oneOf(
      {
        kind: "txn",
        input: [
          [":write", "x", 1],
          [":read", "y", 2],
        ],
      },
      { kind: "txn", input: [[":write", "y", 2]] },
      {
        kind: "txn",
        input: [
          [":read", "x", 0],
          [":read", "y", null],
        ],
      },
      {
        kind: "txn",
        input: [
          [":write", "x", 0],
          [":write", "y", null],
        ],
      },
    ),
  ],
];
const HISTORIES = 1500;

describe.each(DRAWS)("$name", (model, draw) => {
  test.each([
    ["linearizability", checkLinearizability, inRealTime],
    ["sequential consistency", checkSequentialConsistency, inProgramOrder],
  ] as const)("Every verdict of %s is that of trying all orders", (_name, check, precedes) => {
    const random = randomFrom(7);
    const counts = { ok: 0, violated: 0 };
    for (let round = 0; round < HISTORIES; round++) {
      const processes = 1 + Math.floor(random() * 4);
      const operations = 2 + Math.floor(random() * 6);
      const keys = model.perKey && round % 3 === 0 ? { keys: ["x", "y"] } : {};
      const history = randomHistory({
        model,
        random,
        draw,
        processes,
        operations,
        unknown: 0.15,
        wrong: 0.6,
        ...keys,
      });
      const verdict = check({ history, model });
      const expected = hasOrder(history, model, precedes);
      expect(verdict.verdict, JSON.stringify(history)).toBe(expected ? "ok" : "violated");
      if (verdict.verdict === "ok") {
        expect(isOrder(verdict.order, history, model, precedes), JSON.stringify(verdict)).toBe(true);
      }
      counts[expected ? "ok" : "violated"]++;
    }
    expect(Math.min(counts.ok, counts.violated)).toBeGreaterThan(20);
  });
});
