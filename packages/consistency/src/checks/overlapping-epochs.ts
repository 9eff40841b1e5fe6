import { checkHistory } from "../history/check-history.ts";
import { checkOptions } from "../history/check-options.ts";
import { describeOperation } from "../history/describe-operation.ts";
import type { Acknowledger, History, Operation } from "../history/operation.ts";
import { violated, type Finding } from "./finding.ts";

interface Acknowledged {
  readonly operation: Operation;
  readonly by: Acknowledger;
}

/**
 * Whether two nodes were in charge at once: both acknowledged operations in the same epoch, or one acknowledged
 * an operation in an older epoch that was called after another's acknowledgement in a newer epoch had arrived.
 *
 * Clients see acknowledgements later than nodes give them, and calls earlier than nodes get them, so what is
 * found did happen; an overlap that falls between two clients' messages is not found.
 *
 * Needs `acknowledgedBy`, a node and a whole number as its epoch, in each operation with the outcome `ok`.
 *
 * @throws TypeError or RangeError for other histories
 */
export function overlappingEpochs(options: { readonly history: History }): Finding {
  checkOptions("options", options);
  checkHistory(options.history);
  const acknowledged = options.history.flatMap((operation, index) => acknowledgement(operation, index));
  return sharedEpoch(acknowledged) ?? olderEpoch(acknowledged) ?? { verdict: "ok" };
}

function acknowledgement(operation: Operation, index: number): Acknowledged[] {
  if (operation.outcome !== "ok") return [];
  const by = operation.acknowledgedBy;
  if (typeof by?.node === "string" && Number.isInteger(by.epoch)) return [{ operation, by }];
  throw new TypeError(
    `overlappingEpochs needs to know who acknowledged: history[${index}].acknowledgedBy must have a node and an epoch`,
  );
}

function sharedEpoch(acknowledged: readonly Acknowledged[]): Finding | undefined {
  const first = new Map<number, Acknowledged>();
  for (const each of acknowledged.toSorted((a, b) => a.operation.calledAt - b.operation.calledAt)) {
    const { node, epoch } = each.by;
    const other = first.get(epoch);
    if (!other) first.set(epoch, each);
    else if (other.by.node !== node) {
      const message = `In epoch ${epoch} both ${other.by.node} and ${node} acknowledged: ${describeOperation(other.operation)}, and ${describeOperation(each.operation)}.`;
      return violated(message, other.operation, each.operation);
    }
  }
  return undefined;
}

function olderEpoch(acknowledged: readonly Acknowledged[]): Finding | undefined {
  const answers = acknowledged.toSorted(
    (a, b) => Number(a.operation.returnedAt) - Number(b.operation.returnedAt),
  );
  const newest = new Map<string, Acknowledged>();
  let next = 0;
  for (const each of acknowledged.toSorted((a, b) => a.operation.calledAt - b.operation.calledAt)) {
    for (; next < answers.length; next++) {
      const answer = answers[next] as Acknowledged;
      if (Number(answer.operation.returnedAt) >= each.operation.calledAt) break;
      const known = newest.get(answer.by.node);
      if (!known || known.by.epoch < answer.by.epoch) newest.set(answer.by.node, answer);
    }
    const { node, epoch } = each.by;
    const newer = [...newest.values()].find(({ by }) => by.node !== node && by.epoch > epoch);
    if (!newer) continue;
    const message = `${node} acknowledged in epoch ${epoch} what was called after ${newer.by.node} had acknowledged in epoch ${newer.by.epoch}: ${describeOperation(each.operation)}.`;
    return violated(message, newer.operation, each.operation);
  }
  return undefined;
}
