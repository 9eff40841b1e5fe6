import { describe, expect, test } from "vitest";
import { inRealTime, inTurn, isOrder, operation, read, write } from "../fixtures.ts";
import type { Operation } from "../history/operation.ts";
import { casRegister } from "../models/cas-register.ts";
import { keyValue } from "../models/key-value.ts";
import { register } from "../models/register.ts";
import { checkLinearizability } from "./check-linearizability.ts";

const judge = (history: Parameters<typeof checkLinearizability>[0]["history"], initial = 0) =>
  checkLinearizability({ history, model: register(initial) });

describe("A register", () => {
  test("may answer what is being written", () => {
    const history = [
      write(1, { process: 2, calledAt: 0, returnedAt: 100 }),
      read(1, { calledAt: 10, returnedAt: 20 }),
    ];
    expect(judge(history)).toMatchObject({ verdict: "ok", order: history });
  });

  test("may answer what was there before a write that is under way", () => {
    const history = [
      write(1, { process: 2, calledAt: 0, returnedAt: 100 }),
      read(0, { calledAt: 10, returnedAt: 20 }),
    ];
    expect(judge(history)).toMatchObject({ verdict: "ok", order: [history[1], history[0]] });
  });

  test("may not answer the old value once someone got the new one", () => {
    const history = [
      write(1, { process: 2, calledAt: 0, returnedAt: 100 }),
      read(1, { process: 3, calledAt: 10, returnedAt: 20 }),
      read(0, { process: 4, calledAt: 30, returnedAt: 40 }),
    ];
    expect(judge(history)).toMatchObject({
      verdict: "violated",
      message:
        "No order explains process 4's read() -> 0, called at 30 and answered at 40: in every order that explains " +
        "what was answered before, the state is 1 by then.",
      operation: history[2],
      prefix: [history[0], history[1]],
      states: [1],
    });
  });

  test("that is called when another returns is called at the same time", () => {
    const old = (calledAt: number) => [write(1, { process: 2 }), read(0, { calledAt })];
    expect(judge(old(10)).verdict).toBe("ok");
    expect(judge(old(11)).verdict).toBe("violated");
  });

  test("that nobody used is linearizable", () => {
    expect(judge([])).toMatchObject({ verdict: "ok", order: [] });
  });
});

describe("An operation with an unknown outcome", () => {
  const lost = write(1, { process: 2, calledAt: 0, outcome: "unknown" });

  test("may have been applied much later", () => {
    const history = [lost, read(0, { calledAt: 1000 }), read(1, { calledAt: 2000 })];
    expect(judge(history)).toMatchObject({ verdict: "ok", order: [history[1], lost, history[2]] });
  });

  test("need not have been applied", () => {
    const history = [lost, read(0, { calledAt: 1000 })];
    expect(judge(history)).toMatchObject({ verdict: "ok", order: [history[1]] });
  });

  test("is applied once at most", () => {
    const history = [lost, read(1, { calledAt: 20 }), write(3, { calledAt: 40 }), read(1, { calledAt: 60 })];
    expect(judge(history)).toMatchObject({ verdict: "violated", operation: history[3], states: [3] });
  });

  test("cannot have been applied before it was called", () => {
    const history = [read(1), { ...lost, calledAt: 11 }];
    expect(judge(history)).toMatchObject({ verdict: "violated", operation: history[0] });
  });

  test("does not keep its process from calling again, and still comes at any time", () => {
    const history = [{ ...lost, process: 1 }, read(0, { calledAt: 5 }), read(1, { calledAt: 30 })];
    expect(judge(history).verdict).toBe("ok");
  });
});

test("An operation that failed was not applied", () => {
  expect(judge(inTurn(write(1, { outcome: "failed" }), read(0))).verdict).toBe("ok");
  expect(judge(inTurn(write(1, { outcome: "failed" }), read(1))).verdict).toBe("violated");
});

test("An answer that nobody saw is allowed", () => {
  expect(judge(inTurn(write(1), operation({ kind: "read" }))).verdict).toBe("ok");
});

test("A compare-and-set that compared unequal is told from one that was not applied", () => {
  const cas = operation({ kind: "cas", input: [0, 1] });
  const model = casRegister(0);
  const of = (last: Operation) => checkLinearizability({ history: inTurn(last, read(0)), model }).verdict;
  expect(of({ ...cas, output: true })).toBe("violated");
  expect(of({ ...cas, output: false })).toBe("violated");
  expect(of({ ...cas, outcome: "failed" })).toBe("ok");
  const unknown = [operation({ kind: "cas", input: [0, 1], outcome: "unknown" }), read(1, { calledAt: 20 })];
  expect(checkLinearizability({ history: unknown, model }).verdict).toBe("ok");
});

describe("Keys", () => {
  test("are judged one by one, and the message names the one that is violated", () => {
    const history = inTurn(
      write(1, { key: "x" }),
      write(2, { key: "y" }),
      read(1, { key: "x" }),
      read(0, { key: "y" }),
      read(2, { key: "y" }),
    );
    const verdict = judge(history);
    expect(verdict).toMatchObject({ verdict: "violated", key: "y", prefix: [history[1]], states: [2] });
    expect(verdict).toMatchObject({ message: expect.stringContaining('read() -> 0 of "y", called at 60') });
  });

  test("give one order in the end", () => {
    const model = keyValue();
    const put = (key: string, input: string, calledAt: number) =>
      operation({ kind: "put", key, input, process: key + input, calledAt, returnedAt: calledAt + 100 });
    const get = (key: string, output: string, calledAt: number) =>
      operation({ kind: "get", key, output, process: key, calledAt, returnedAt: calledAt + 5 });
    const history = [
      put("x", "a", 0),
      put("y", "b", 20),
      get("y", "b", 30),
      get("x", "", 40),
      get("x", "a", 50),
    ];
    const verdict = checkLinearizability({ history, model });
    expect(verdict.verdict === "ok" && isOrder(verdict.order, history, model, inRealTime)).toBe(true);
  });
});

describe("The budget", () => {
  const writes = Array.from({ length: 12 }, (_, index) => write(index, { process: index, returnedAt: 100 }));
  const bad = [...writes, read(-1, { process: 99, calledAt: 200 })];

  test("that is too small gives unknown, never ok", () => {
    const full = judge(bad);
    expect(full.verdict).toBe("violated");
    for (const budget of [1, 2, 10, 1000, full.steps - 1]) {
      expect(checkLinearizability({ history: bad, model: register(0), budget }).verdict, `${budget}`).toBe(
        "unknown",
      );
    }
    expect(checkLinearizability({ history: bad, model: register(0), budget: full.steps }).verdict).toBe(
      "violated",
    );
    const good = inTurn(...writes);
    const { steps } = judge(good);
    expect(checkLinearizability({ history: good, model: register(0), budget: steps - 1 })).toEqual({
      verdict: "unknown",
      message: `The operations have too many orders: undecided after ${steps - 1} steps.`,
      steps: expect.any(Number),
    });
    expect(checkLinearizability({ history: good, model: register(0), budget: steps }).verdict).toBe("ok");
  });

  test("is shared by the keys", () => {
    const history = ["x", "y"].flatMap((key) => inTurn(write(1, { key, process: key })));
    const { steps } = judge(history);
    const verdict = checkLinearizability({ history, model: register(0), budget: steps - 1 });
    expect(verdict).toMatchObject({ verdict: "unknown", message: expect.stringContaining('on the key "y"') });
  });

  test.each([
    [0, RangeError],
    [1.5, RangeError],
    [Number.NaN, RangeError],
    ["10", TypeError],
  ])("is a whole number of at least 1, not %s", (budget, kind) => {
    const call = () => checkLinearizability({ history: [], model: register(), budget: budget as number });
    expect(call).toThrow(kind);
    expect(call).toThrow("but must be a whole number of steps of at least 1");
  });
});
