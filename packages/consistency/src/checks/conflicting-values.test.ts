import { expect, test } from "vitest";
import { inTurn, randomFrom, randomHistory, read, write } from "../fixtures.ts";
import { checkLinearizability } from "../linearizability/check-linearizability.ts";
import { register } from "../models/register.ts";
import { conflictingValues } from "./conflicting-values.ts";

test("A value that is read, overwritten and read again conflicts with the one between", () => {
  const history = inTurn(write(1), write(2), read(1));
  expect(conflictingValues({ history })).toEqual({
    verdict: "violated",
    message:
      "No order explains both: process 1's write(1), called at 0, had been answered at 10 before process 1's write(2), called at 20; and process 1's write(2), called at 20, had been answered at 30 before process 1's read() -> 1, called at 40.",
    operations: history,
  });
});

test("The first value conflicts with any that was written before it was read", () => {
  const { verdict, ...found } = conflictingValues({ history: inTurn(write(1), read(0)), initial: 0 });
  expect(verdict).toBe("violated");
  expect(found).toMatchObject({
    message:
      "No order explains both: the first value was there before process 1's write(1), called at 0; and process 1's write(1), called at 0, had been answered at 10 before process 1's read() -> 0, called at 20.",
  });
});

test("What was read before it was written, or never was, is no register's", () => {
  expect(conflictingValues({ history: inTurn(read(1), write(1)) }).verdict).toBe("violated");
  expect(conflictingValues({ history: inTurn(read(1)) }).verdict).toBe("violated");
});

test.each([
  ["nothing", []],
  ["one after the other", inTurn(write(1), read(1), write(2), read(2))],
  [
    "reads of both values while they are written",
    [
      write(1, { process: 1, calledAt: 0, returnedAt: 100 }),
      write(2, { process: 2, calledAt: 0, returnedAt: 100 }),
      read(1, { process: 3, calledAt: 10, returnedAt: 20 }),
      read(2, { process: 3, calledAt: 30, returnedAt: 40 }),
    ],
  ],
  [
    "an unknown write that is read much later",
    [
      write(1, { process: 1, calledAt: 0, outcome: "unknown" }),
      write(2, { process: 2, calledAt: 10, returnedAt: 20 }),
      read(2, { process: 2, calledAt: 30, returnedAt: 40 }),
      read(1, { process: 2, calledAt: 50, returnedAt: 60 }),
    ],
  ],
  ["other keys", inTurn(write(1, { key: "x" }), write(1, { key: "y" }), read(1, { key: "x" }))],
])("There is an order for %s", (_what, history) => {
  expect(conflictingValues({ history })).toEqual({ verdict: "ok" });
});

test("Every verdict on random histories is that of the search for an order", () => {
  const random = randomFrom(11);
  const counts = { ok: 0, violated: 0 };
  let written = 0;
  for (let round = 0; round < 4_000; round++) {
    const history = randomHistory({
      model: register(),
      random,
      operations: 3 + Math.floor(random() * 14),
      processes: 1 + Math.floor(random() * 6),
      unknown: 0.15,
      wrong: [0, 0.1, 0.4][round % 3]!,
      keys: ["x", "y"].slice(round % 2),
      draw: (pick) => (pick(5) < 3 ? { kind: "read" } : { kind: "write", input: ++written }),
    });
    const { verdict } = checkLinearizability({ history, model: register() });
    expect(conflictingValues({ history }).verdict, JSON.stringify(history)).toBe(verdict);
    counts[verdict as keyof typeof counts]++;
  }
  expect(Math.min(counts.ok, counts.violated)).toBeGreaterThan(500);
});

test("Dozens of writes at once, of which reads see any, are judged without trying their orders", () => {
  const at = (process: number) => ({ process, calledAt: process, returnedAt: 10_000 + process });
  const writes = Array.from({ length: 200 }, (_, index) => write(index + 1, at(index + 1)));
  const reads = Array.from({ length: 200 }, (_, index) =>
    read(200 - index, { process: 1_000, calledAt: 300 + 10 * index, returnedAt: 305 + 10 * index }),
  );
  expect(conflictingValues({ history: [...writes, ...reads] }).verdict).toBe("ok");
  const again = read(200, { process: 1_000, calledAt: 5_000, returnedAt: 5_001 });
  expect(conflictingValues({ history: [...writes, ...reads, again] }).verdict).toBe("violated");
});
