import { describeOperation } from "../history/describe-operation.ts";
import type { Operation } from "../history/operation.ts";
import type { Value } from "../history/value.ts";

/** The elements that a read of a whole log, set or queue answered; undefined where it answered nothing known. */
export function elementsOf(check: string, read: Operation): readonly Value[] | undefined {
  if (read.outcome !== "ok" || read.output === undefined) return undefined;
  if (Array.isArray(read.output)) return read.output as readonly Value[];
  throw new TypeError(`${check} needs reads that answer lists, but there is ${describeOperation(read)}`);
}
