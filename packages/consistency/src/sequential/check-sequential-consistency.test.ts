import { describe, expect, test } from "vitest";
import { inTurn, operation, read, write } from "../fixtures.ts";
import { checkLinearizability } from "../linearizability/check-linearizability.ts";
import { queue } from "../models/queue.ts";
import { register } from "../models/register.ts";
import { checkSequentialConsistency } from "./check-sequential-consistency.ts";

const model = register(0);
const judge = (history: Parameters<typeof checkSequentialConsistency>[0]["history"]) =>
  checkSequentialConsistency({ history, model });

test("A read of something old is sequentially consistent, and not linearizable", () => {
  const history = inTurn(write(1, { process: 1 }), read(0, { process: 2 }), read(1, { process: 2 }));
  expect(judge(history)).toMatchObject({ verdict: "ok", order: [history[1], history[0], history[2]] });
  expect(checkLinearizability({ history, model }).verdict).toBe("violated");
});

test("A process that sees its own write undone is not", () => {
  const history = inTurn(write(1), read(0));
  expect(judge(history)).toMatchObject({
    verdict: "violated",
    message:
      "No order that keeps each process's own explains all answers: at most 1 of 2 can come first, then the state " +
      "is 1, and process 1's read() -> 0, called at 20, cannot come next.",
    operation: history[1],
    prefix: [history[0]],
    states: [1],
  });
});

// Two processes each write one register and then read the other's old value (E. W. Dijkstra's mutual exclusion,
// the example of Lamport, 1979). Each register alone has an order.
test("Keys that are consistent one by one need not be so together", () => {
  const history = [
    write(1, { process: 1, key: "x" }),
    read(0, { process: 1, key: "y", calledAt: 20 }),
    write(1, { process: 2, key: "y" }),
    read(0, { process: 2, key: "x", calledAt: 20 }),
  ];
  const only = (key: string) => history.filter((each) => each.key === key);
  expect([judge(only("x")).verdict, judge(only("y")).verdict]).toEqual(["ok", "ok"]);
  expect(judge(history)).toMatchObject({
    verdict: "violated",
    states: [
      [
        ["x", 1],
        ["y", 1],
      ],
    ],
  });
});

test("Two readers that see two writes in different orders disagree", () => {
  const history = [
    write(1, { process: 1 }),
    write(2, { process: 2 }),
    read(1, { process: 3, calledAt: 20 }),
    read(2, { process: 3, calledAt: 40 }),
    read(2, { process: 4, calledAt: 20 }),
    read(1, { process: 4, calledAt: 40 }),
  ];
  expect(judge(history).verdict).toBe("violated");
  expect(judge(history.slice(0, 5)).verdict).toBe("ok");
});

describe("An operation with an unknown outcome", () => {
  const lost = write(1, { process: 2, calledAt: 20, outcome: "unknown" });

  test("comes after what its process had got an answer to, at any place", () => {
    const first = write(5, { process: 2 });
    expect(judge([first, lost, read(5, { calledAt: 0 }), read(1, { calledAt: 20 })]).verdict).toBe("ok");
    expect(judge([first, lost, read(1, { calledAt: 0 }), read(5, { calledAt: 20 })]).verdict).toBe(
      "violated",
    );
    expect(judge([first, lost, read(5, { process: 2, calledAt: 40 })]).verdict).toBe("ok");
  });

  test("holds nothing of its process back", () => {
    expect(
      judge([lost, read(0, { process: 2, calledAt: 40 }), read(1, { process: 2, calledAt: 60 })]).verdict,
    ).toBe("ok");
  });
});

test("Operations of one process at the same time keep the order in which they are listed", () => {
  const empty = operation({ kind: "dequeue", output: null, returnedAt: 0 });
  const enqueue = operation({ kind: "enqueue", input: 1, returnedAt: 0 });
  const of = (history: Parameters<typeof judge>[0]) =>
    checkSequentialConsistency({ history, model: queue() }).verdict;
  expect([of([empty, enqueue]), of([enqueue, empty])]).toEqual(["ok", "violated"]);
});

test("Out of budget is unknown, never ok", () => {
  const history = inTurn(write(1), read(1));
  const { steps } = judge(history);
  expect(checkSequentialConsistency({ history, model, budget: steps - 1 }).verdict).toBe("unknown");
  expect(checkSequentialConsistency({ history, model, budget: steps }).verdict).toBe("ok");
});
