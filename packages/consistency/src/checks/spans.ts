import type { Operation } from "../history/operation.ts";
import type { Register, Version } from "./registers.ts";

/** From when to when the operations on one value show it: from the first answer to the last call. */
export interface Span {
  /** The operation whose answer came first; undefined for the value before the first write, or without an answer. */
  readonly firstAnswered: Operation | undefined;
  readonly answeredAt: number;
  /** The operation that was called last; undefined for the value before the first write where nobody read it. */
  readonly lastCalled: Operation | undefined;
  readonly calledAt: number;
}

/** The span of each value of a register, by its first answer. */
export function spansOf({ versions, reads }: Register): Span[] {
  const spans = new Map<Version, Span>();
  for (const version of versions) {
    const { write, calledAt, acknowledgedAt: answeredAt } = version;
    spans.set(version, { firstAnswered: write, answeredAt, lastCalled: write, calledAt });
  }
  for (const { read, version } of reads) {
    const span = spans.get(version) as Span;
    const returnedAt = Number(read.returnedAt);
    if (returnedAt < span.answeredAt) Object.assign(span, { firstAnswered: read, answeredAt: returnedAt });
    if (read.calledAt > span.calledAt) Object.assign(span, { lastCalled: read, calledAt: read.calledAt });
  }
  return [...spans.values()].toSorted(
    (a, b) => Number(a.answeredAt > b.answeredAt) - Number(a.answeredAt < b.answeredAt),
  );
}
