import { inOrderOfCalls } from "../history/check-history.ts";
import type { History, Operation } from "../history/operation.ts";
import type { Value } from "../history/value.ts";
import type { Transitions } from "./transitions.ts";

/**
 * A history as the search sees it. Each operation is a number: first those with an unknown outcome, which may
 * stay out, then from `base`, a multiple of 32, those that must be placed, by the time of their call.
 * Operations that failed are not part of it.
 */
export interface Problem {
  /** One more than the largest number of an operation. */
  readonly size: number;
  /** The first number of an operation that must be placed. */
  readonly base: number;
  /** How many operations must be placed. */
  readonly required: number;
  /** Of each number, the operation; gaps before `base` are empty. */
  readonly operations: readonly (Operation | undefined)[];
  /** Every operation's number, by the time of its call; those called at the same time as they were listed. */
  readonly inOrderOfCalls: readonly number[];
  /** Of each number, the number of its call in the transitions. */
  readonly calls: Int32Array;
  /** Of each number, whether it must be placed and leaves every state as it is. */
  readonly isRead: Uint8Array;
}

/**
 * Numbers the operations of a history, and registers their calls.
 *
 * @param inputOf what the model is given for an operation
 */
export function problemOf(
  history: History,
  transitions: Transitions,
  inputOf: (operation: Operation) => Value = ({ input = null }) => input,
): Problem {
  const possible = inOrderOfCalls(history).filter(({ outcome }) => outcome !== "failed");
  const optional = possible.filter(({ outcome }) => outcome === "unknown");
  const required = possible.filter(({ outcome }) => outcome === "ok");
  const base = 32 * Math.ceil(optional.length / 32);
  const gap = Array.from({ length: base - optional.length }, () => undefined);
  const operations = [...optional, ...gap, ...required];
  const numbers = new Map(operations.map((operation, id) => [operation, id]));
  const calls = new Int32Array(operations.length);
  const isRead = new Uint8Array(operations.length);
  for (const [id, operation] of operations.entries()) {
    if (!operation) continue;
    const { kind, output } = operation;
    calls[id] = transitions.callNumber({ kind, input: inputOf(operation), output });
    isRead[id] = id >= base && transitions.isRead(calls[id]) ? 1 : 0;
  }
  return {
    size: operations.length,
    base,
    required: required.length,
    operations,
    inOrderOfCalls: possible.map((each) => numbers.get(each) ?? 0),
    calls,
    isRead,
  };
}
