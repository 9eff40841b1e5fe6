import { describe, expect, test } from "vitest";
import { inRealTime, isOrder, randomFrom, randomHistory, unusedValue } from "../fixtures.ts";
import type { History } from "../history/operation.ts";
import { casRegister } from "../models/cas-register.ts";
import { log } from "../models/log.ts";
import { queue } from "../models/queue.ts";
import { register } from "../models/register.ts";
import { checkLinearizability } from "./check-linearizability.ts";

const BUDGET = 50_000_000;
let written = 0;
const writes = () => ({ kind: "write", input: ++written });
const made = (seed: number, operations: number, processes: number, unknown = 0.02): History =>
  randomHistory({
    model: register(),
    random: randomFrom(seed),
    operations,
    processes,
    unknown,
    draw: (pick) => (pick(2) === 0 ? { kind: "read" } : writes()),
  });

describe("A large history that was made by moments between calls and returns", () => {
  test.each([
    [1, 2000, 3],
    [2, 2000, 8],
    [3, 10_000, 5],
  ])("is linearizable (seed %d, %d operations, %d processes)", (seed, operations, processes) => {
    const history = made(seed, operations, processes);
    const model = register();
    const verdict = checkLinearizability({ history, model, budget: BUDGET });
    expect(verdict.verdict).toBe("ok");
    if (verdict.verdict === "ok" && operations < 5000) {
      expect(isOrder(verdict.order, history, model, inRealTime)).toBe(true);
    }
  });

  test.each([
    [
      "cas-register",
      casRegister(0),
      [
        { kind: "read" },
        { kind: "write", input: 1 },
        { kind: "cas", input: [1, 2] },
        { kind: "cas", input: [2, 0] },
      ],
    ],
    ["log", log(), [{ kind: "read" }, { kind: "append", input: 1 }, { kind: "append", input: 2 }]],
    [
      "queue",
      queue(),
      [
        { kind: "dequeue" },
        { kind: "dequeue" },
        { kind: "dequeue" },
        { kind: "enqueue", input: 1 },
        { kind: "enqueue", input: 2 },
      ],
    ],
  ] as const)("is linearizable for the model %s", (_name, model, calls) => {
    const history = randomHistory({
      model,
      random: randomFrom(11),
      operations: 300,
      processes: 4,
      unknown: 0.02,
      draw: (pick) => calls[pick(calls.length)] ?? { kind: "read" },
    });
    expect(checkLinearizability({ history, model, budget: BUDGET }).verdict).toBe("ok");
  });
});

describe("One changed answer breaks it", () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    "where a value was read that nobody wrote (seed %d)",
    (seed) => {
      const history = made(seed, 500, 5);
      const reads = history.filter(({ kind, outcome }) => kind === "read" && outcome === "ok");
      const broken = reads[Math.floor(randomFrom(seed)() * reads.length)];
      const changed = history.map((each) => (each === broken ? { ...each, output: unusedValue } : each));
      const verdict = checkLinearizability({ history: changed, model: register(), budget: BUDGET });
      expect(verdict).toMatchObject({ verdict: "violated", operation: { output: unusedValue } });
    },
  );

  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    "where a value was read that had long been overwritten (seed %d)",
    (seed) => {
      const history = made(seed + 100, 500, 5, 0);
      const old = history.find(({ kind, outcome }) => kind === "write" && outcome === "ok");
      const late = history.findLast(({ kind, outcome }) => kind === "read" && outcome === "ok");
      const changed = history.map((each) => (each === late ? { ...each, output: old?.input ?? null } : each));
      const verdict = checkLinearizability({ history: changed, model: register(), budget: BUDGET });
      expect(verdict).toMatchObject({ verdict: "violated", operation: { calledAt: late?.calledAt } });
    },
  );
});
