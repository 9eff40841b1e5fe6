import type { Operation } from "../history/history.ts";
import { describeOperation } from "./describe-operation.ts";
import type { Property, Violation } from "./property.ts";

/**
 * In each epoch one server alone answers, and once a later epoch has answered, an earlier one answers no more. What
 * counts is when answers are sent, not when they arrive.
 */
export function oneAcknowledgerPerEpoch(): Property {
  return {
    name: "one server acknowledges at a time",
    kind: "safety",
    judge: ({ operations }) => judge(operations),
  };
}

function judge(operations: readonly Operation[]): Violation | null {
  const holders = new Map<number, Operation>();
  let latest: Operation | null = null;
  for (const operation of operations
    .filter(({ outcome, epoch }) => outcome === "ok" && epoch !== null)
    .sort((a, b) => a.answeredAtUs - b.answeredAtUs || a.number - b.number)) {
    const epoch = operation.epoch as number;
    const holder = holders.get(epoch);
    if (holder === undefined) holders.set(epoch, operation);
    else if (holder.by !== operation.by) return overlap(operation, holder);
    if (latest !== null && epoch < (latest.epoch as number)) return overlap(operation, latest);
    latest = operation;
  }
  return null;
}

function overlap(operation: Operation, before: Operation): Violation {
  return {
    atUs: operation.answeredAtUs,
    firstBadEvent: `${describeOperation(operation)} in epoch ${operation.epoch}, came after ${describeOperation(before)} in epoch ${before.epoch}`,
    operations: [before.number, operation.number],
  };
}
