import { expect, test } from "vitest";
import { inRealTime, isOrder, randomFrom, randomHistory, reachableStates } from "../fixtures.ts";
import type { History, Operation } from "../history/operation.ts";
import { keyOf } from "../history/value.ts";
import { casRegister } from "../models/cas-register.ts";
import { queue } from "../models/queue.ts";
import { checkLinearizability } from "./check-linearizability.ts";

const CAS = [
  { kind: "read" },
  { kind: "write", input: 1 },
  { kind: "write", input: 2 },
  { kind: "cas", input: [1, 2] },
  { kind: "cas", input: [2, 0] },
];
const QUEUE = [
  { kind: "dequeue" },
  { kind: "dequeue" },
  { kind: "enqueue", input: 1 },
  { kind: "enqueue", input: 2 },
];

/** What was known just before an operation returned: later answers are still open, later calls not yet made. */
function justBefore({ returnedAt }: Operation, history: History): History {
  const end = Number(returnedAt);
  return history
    .filter(({ calledAt }) => calledAt <= end)
    .map((each) => {
      if (each.outcome !== "ok" || Number(each.returnedAt) < end) return each;
      const { returnedAt: _later, ...open } = each;
      return { ...open, outcome: "unknown" };
    });
}

// No two calls or returns are at the same time here.
test.each([
  ["cas-register", casRegister(0), CAS],
  ["queue", queue(), QUEUE],
] as const)("The evidence of a violation is what trying all orders finds: %s", (_name, model, calls) => {
  const random = randomFrom(23);
  let violations = 0;
  for (let round = 0; round < 2000; round++) {
    const drawn = randomHistory({
      model,
      random,
      operations: 2 + Math.floor(random() * 6),
      processes: 3,
      unknown: 0.15,
      wrong: 0.6,
      draw: (pick) => calls[pick(calls.length)] ?? { kind: "read" },
    });
    const history = drawn.map((each, index) => ({
      ...each,
      calledAt: 100 * each.calledAt + index,
      ...(each.returnedAt === undefined ? {} : { returnedAt: 100 * Number(each.returnedAt) + index }),
    }));
    const verdict = checkLinearizability({ history, model });
    if (verdict.verdict !== "violated") continue;
    violations++;
    const { operation, prefix, states } = verdict;
    const before = justBefore(operation, history);
    const placed = prefix.map(
      (each) => before.find(({ calledAt }) => calledAt === each.calledAt) as Operation,
    );
    expect(isOrder(placed, before, model, inRealTime), JSON.stringify({ history, verdict })).toBe(true);
    const others = before.filter(({ calledAt }) => calledAt !== operation.calledAt);
    expect(new Set(states.map(keyOf)), JSON.stringify({ history, verdict })).toEqual(
      reachableStates(others, model, inRealTime),
    );
  }
  expect(violations).toBeGreaterThan(100);
});
