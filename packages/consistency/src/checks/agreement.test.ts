import { expect, test } from "vitest";
import { randomFrom, randomHistory } from "../fixtures.ts";
import type { History } from "../history/operation.ts";
import { checkLinearizability } from "../linearizability/check-linearizability.ts";
import { log } from "../models/log.ts";
import type { Model } from "../models/model.ts";
import { register } from "../models/register.ts";
import { duplicateEffect } from "./duplicate-effect.ts";
import type { Finding } from "./finding.ts";
import { monotonicReads } from "./monotonic-reads.ts";
import { monotonicWrites } from "./monotonic-writes.ts";
import { phantomRead } from "./phantom-read.ts";
import { readInversion } from "./read-inversion.ts";
import { readYourWrites } from "./read-your-writes.ts";
import { staleRead } from "./stale-read.ts";

const HISTORIES = 1500;

/** How many histories a check finds fault with, of those that are linearizable and of those that are not. */
function found(
  check: (options: { readonly history: History }) => Finding,
  model: Model,
  writing: string,
): { sound: number; broken: number } {
  const random = randomFrom(5);
  const counts = { sound: 0, broken: 0 };
  let written = 0;
  for (let round = 0; round < HISTORIES; round++) {
    const history = randomHistory({
      model,
      random,
      operations: 4 + Math.floor(random() * 12),
      processes: 3,
      unknown: 0.1,
      wrong: 0.4,
      keys: ["x", "y"].slice(round % 2),
      draw: (pick) => (pick(2) === 0 ? { kind: "read" } : { kind: writing, input: ++written }),
    });
    if (check({ history }).verdict === "ok") continue;
    counts[checkLinearizability({ history, model }).verdict === "ok" ? "sound" : "broken"]++;
  }
  return counts;
}

// Nothing that these checks look for can happen in a linearizable history: each definition contradicts an order.
test.each([
  ["staleRead", staleRead, register(), "write"],
  ["readInversion", readInversion, register(), "write"],
  ["monotonicReads", monotonicReads, register(), "write"],
  ["readYourWrites", readYourWrites, register(), "write"],
] as const)(
  "%s finds fault with many histories, and with none that is linearizable",
  (_name, check, model, writing) => {
    const { sound, broken } = found(check, model, writing);
    expect(sound).toBe(0);
    expect(broken).toBeGreaterThan(HISTORIES / 20);
  },
);

test.each([
  ["phantomRead", phantomRead, register(), "write"],
  ["monotonicWrites", monotonicWrites, log(), "append"],
  ["duplicateEffect", duplicateEffect, log(), "append"],
] as const)(
  "%s finds no fault where answers are old, but nothing is made up or done twice",
  (_name, check, model, writing) => {
    expect(found(check, model, writing)).toEqual({ sound: 0, broken: 0 });
  },
);
