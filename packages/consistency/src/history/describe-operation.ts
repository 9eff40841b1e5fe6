import { describeValue } from "./describe-value.ts";
import type { Operation } from "./operation.ts";

/**
 * An operation in a few words: `process 3's write(5) of "x", called at 20`. An answer follows an arrow:
 * `process 1's read() -> 4, called at 30`.
 */
export function describeOperation(operation: Operation): string {
  return `process ${operation.process}'s ${describeCall(operation)}`;
}

/** The same without the process: `read() -> 4, called at 30`. */
export function describeCall({ kind, key, input = null, output, calledAt, outcome }: Operation): string {
  const given = input === null ? "" : describeValue(input);
  const answer = output === undefined ? "" : ` -> ${describeValue(output)}`;
  const object = key === undefined ? "" : ` of ${JSON.stringify(key)}`;
  const ending = outcome === "ok" ? "" : outcome === "failed" ? ", failed" : ", outcome unknown";
  return `${kind}(${given})${answer}${object}, called at ${calledAt}${ending}`;
}
