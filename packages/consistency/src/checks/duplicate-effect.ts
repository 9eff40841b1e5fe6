import { describeOperation } from "../history/describe-operation.ts";
import { describeValue } from "../history/describe-value.ts";
import type { History, Operation } from "../history/operation.ts";
import { keyOf, type Value } from "../history/value.ts";
import { violated, type Finding } from "./finding.ts";
import { elementsOf } from "./logs.ts";
import { byKey, needKinds } from "./need.ts";

const CHECK = "duplicateEffect";

/**
 * Whether an operation took effect more than once: a read of a log answered an element more often than it was
 * appended, or an element was dequeued more often than it was enqueued. Operations whose outcome is unknown
 * count as done once; those that failed do not count. An element that was put in by nobody is another matter.
 *
 * Needs a history of `append` and of `read` that answers the whole list, or of `enqueue` and `dequeue`.
 * Elements may be equal.
 *
 * @throws TypeError or RangeError for other histories
 */
export function duplicateEffect(options: { readonly history: History }): Finding {
  needKinds(CHECK, options, ["append", "read", "enqueue", "dequeue"]);
  for (const operations of byKey(options.history).values()) {
    const allowed = new Map<string, number>();
    for (const { kind, input = null, outcome } of operations) {
      if (outcome !== "failed" && (kind === "append" || kind === "enqueue")) count(allowed, input);
    }
    const dequeued = new Map<string, number>();
    for (const operation of operations.toSorted((a, b) => a.calledAt - b.calledAt)) {
      const finding = judge(operation, allowed, dequeued);
      if (finding) return finding;
    }
  }
  return { verdict: "ok" };
}

function judge(
  operation: Operation,
  allowed: ReadonlyMap<string, number>,
  dequeued: Map<string, number>,
): Finding | undefined {
  const { kind, outcome, output = null } = operation;
  if (kind === "dequeue" && outcome === "ok" && output !== null) {
    return tooOften(operation, output, count(dequeued, output), allowed);
  }
  if (kind !== "read") return undefined;
  const found = new Map<string, number>();
  for (const element of elementsOf(CHECK, operation) ?? []) {
    const finding = tooOften(operation, element, count(found, element), allowed);
    if (finding) return finding;
  }
  return undefined;
}

function tooOften(
  operation: Operation,
  element: Value,
  times: number,
  allowed: ReadonlyMap<string, number>,
): Finding | undefined {
  const most = allowed.get(keyOf(element));
  if (most === undefined || times <= most) return undefined;
  const message = `${describeOperation(operation)}, gives ${describeValue(element)} for the ${ordinal(times)} time, but it was put in ${most === 1 ? "once" : `${most} times`}.`;
  return violated(message, operation);
}

/** Counts one more. @returns how many there are now */
function count(counts: Map<string, number>, element: Value): number {
  const now = (counts.get(keyOf(element)) ?? 0) + 1;
  counts.set(keyOf(element), now);
  return now;
}

function ordinal(times: number): string {
  return times === 2 ? "second" : times === 3 ? "third" : `${times}th`;
}
