import type { Operation } from "../history/operation.ts";
import { violated, type Finding } from "./finding.ts";
import { isOlder, type Register, type Version } from "./registers.ts";

/**
 * Goes through each process's operations on one register in their order, and finds the first read of something
 * older than what the process knew before.
 *
 * @param knowsFrom the operations from which it knows a version
 * @param say the sentence for an operation and the later read
 */
export function olderThanKnown(
  { versions, reads }: Register,
  knowsFrom: "reads" | "writes",
  say: (known: Operation, read: Operation) => string,
): Finding {
  const seen = reads.map(({ read, version }) => ({ operation: read, version, isRead: true }));
  const made = versions.flatMap((version) =>
    version.write?.outcome === "ok" ? [{ operation: version.write, version, isRead: false }] : [],
  );
  const known = new Map<Operation["process"], { operation: Operation; version: Version }>();
  const inOrder = [...made, ...seen].toSorted((a, b) => a.operation.calledAt - b.operation.calledAt);
  for (const each of inOrder) {
    const { operation, version, isRead } = each;
    const newest = known.get(operation.process);
    if (isRead && newest && isOlder(version, newest.version)) {
      return violated(say(newest.operation, operation), newest.operation, operation);
    }
    const tells = isRead === (knowsFrom === "reads");
    if (tells && (!newest || newest.version.calledAt < version.calledAt)) known.set(operation.process, each);
  }
  return { verdict: "ok" };
}
