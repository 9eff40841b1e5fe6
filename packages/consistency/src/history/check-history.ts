import { describeOperation } from "./describe-operation.ts";
import { describeValue } from "./describe-value.ts";
import type { History, Operation } from "./operation.ts";
import { isValue } from "./value.ts";

/**
 * Refuses everything but a history that could have been recorded: whole operations with integer times, none
 * of which returned before it was called, and no process with two calls at a time.
 *
 * A process may call again after an operation whose outcome is unknown: that one is then pending for ever.
 *
 * @throws TypeError or RangeError that names the operation by its place in the list, the value and the rule
 */
export function checkHistory(history: unknown): asserts history is History {
  if (!Array.isArray(history)) {
    throw new TypeError(`history is ${describeValue(history)}, but must be a list of operations`);
  }
  for (const [index, operation] of history.entries()) checkOperation(`history[${index}]`, operation);
  checkProcesses(history);
}

function checkOperation(where: string, operation: unknown): void {
  if (typeof operation !== "object" || operation === null || Array.isArray(operation)) {
    throw new TypeError(`${where} is ${describeValue(operation)}, but must be an operation`);
  }
  const { process, kind, key, input, output, calledAt, outcome, returnedAt } = operation as Operation;
  const rule = (name: string, value: unknown, must: string): string =>
    `${where}.${name} is ${describeValue(value)}, but must be ${must}`;
  if (typeof process !== "string" && !Number.isInteger(process)) {
    throw new TypeError(rule("process", process, "a name or a whole number"));
  }
  if (typeof kind !== "string" || kind === "") throw new TypeError(rule("kind", kind, "a word"));
  if (key !== undefined && typeof key !== "string") throw new TypeError(rule("key", key, "a string"));
  for (const [name, value] of Object.entries({ input, output })) {
    if (value !== undefined && !isValue(value)) {
      throw new TypeError(rule(name, value, "null, a boolean, a finite number, a string or a list of them"));
    }
  }
  if (!Number.isSafeInteger(calledAt)) throw wrongTime(rule("calledAt", calledAt, "an integer"), calledAt);
  if (outcome !== "ok" && outcome !== "failed" && outcome !== "unknown") {
    throw new RangeError(rule("outcome", outcome, '"ok", "failed" or "unknown"'));
  }
  if (outcome === "unknown") {
    if ((returnedAt ?? null) === null) return;
    throw new RangeError(rule("returnedAt", returnedAt, "left out, because the outcome is unknown"));
  }
  if (!Number.isSafeInteger(returnedAt) || Number(returnedAt) < calledAt) {
    const must = `an integer of at least calledAt, ${calledAt}`;
    throw wrongTime(rule("returnedAt", returnedAt, must), returnedAt);
  }
}

function wrongTime(message: string, time: unknown): Error {
  return typeof time === "number" ? new RangeError(message) : new TypeError(message);
}

function checkProcesses(history: History): void {
  const last = new Map<Operation["process"], Operation>();
  for (const operation of inOrderOfCalls(history)) {
    const before = last.get(operation.process);
    if (before && before.outcome !== "unknown" && Number(before.returnedAt) > operation.calledAt) {
      throw new RangeError(
        `${describeOperation(operation)}, overlaps ${describeOperation(before)} and returned at ` +
          `${before.returnedAt}, but a process must wait for its answer before it calls again`,
      );
    }
    last.set(operation.process, operation);
  }
}

/** The operations by the time of their call; those called at the same time as they were listed. */
export function inOrderOfCalls(history: History): Operation[] {
  return history.toSorted((a, b) => a.calledAt - b.calledAt);
}
