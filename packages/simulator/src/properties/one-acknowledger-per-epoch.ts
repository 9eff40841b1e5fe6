import type { Operation } from "../history/history.ts";
import { describeOperation } from "./describe-operation.ts";
import type { Property, Violation } from "./property.ts";

/** In each epoch one server alone answers, and once an epoch has answered, no earlier one answers what comes later. */
export function oneAcknowledgerPerEpoch(): Property {
  return {
    name: "one server acknowledges at a time",
    kind: "safety",
    judge: ({ operations }) => judge(operations),
  };
}

function judge(operations: readonly Operation[]): Violation | null {
  const answered = operations
    .filter(({ outcome, epoch }) => outcome === "ok" && epoch !== null)
    .sort((a, b) => a.returnedAtUs - b.returnedAtUs || a.number - b.number);
  const holders = new Map<number, Operation>();
  for (const operation of answered) {
    const holder = holders.get(operation.epoch as number);
    if (holder === undefined) holders.set(operation.epoch as number, operation);
    else if (holder.by !== operation.by) return overlap(operation, holder);
  }
  return answered.reduce<Violation | null>((found, operation) => found ?? late(operation, answered), null);
}

/** An answer of an earlier epoch to what was asked after a later one had answered. */
function late(operation: Operation, answered: readonly Operation[]): Violation | null {
  for (const other of answered) {
    if (other.returnedAtUs >= operation.invokedAtUs) return null;
    if ((other.epoch as number) > (operation.epoch as number)) return overlap(operation, other);
  }
  return null;
}

function overlap(operation: Operation, before: Operation): Violation {
  return {
    atUs: operation.returnedAtUs,
    firstBadEvent: `${describeOperation(operation)} in epoch ${operation.epoch}, after ${describeOperation(before)} in epoch ${before.epoch}`,
    operations: [before.number, operation.number],
  };
}
