import { describeOperation } from "../history/describe-operation.ts";
import { violated, type Finding, type RegisterHistory } from "./finding.ts";
import { phantomIn } from "./phantom-read.ts";
import { registersOf } from "./registers.ts";
import { spansOf, type Span } from "./spans.ts";

/**
 * Whether no order of the operations explains what was read: the whole of linearizability, for registers to which no
 * value is written twice, in little more than the time to sort the history.
 *
 * What is done with one value is done in one go, since a value that was overwritten never comes back. So there is an
 * order unless something was read that nobody had written, or two values are each wanted before the other: an
 * operation on the first had been answered before one on the second was called, and the other way round. Values that
 * cannot stand in a row of any length always have two such among them.
 *
 * @throws TypeError or RangeError for other histories
 * Source: P. B. Gibbons and E. Korach, "Testing shared memories", SIAM Journal on Computing 26 (1997), where what is
 * called span here is a zone.
 */
export function conflictingValues(options: RegisterHistory): Finding {
  for (const register of registersOf("conflictingValues", options)) {
    const phantom = phantomIn(register);
    if (phantom.verdict === "violated") return phantom;
    const conflict = conflictOf(spansOf(register));
    if (conflict) return describe(conflict);
  }
  return { verdict: "ok" };
}

/** Two spans each of which is wanted before the other; the spans are in the order of their first answers. */
function conflictOf(spans: readonly Span[]): readonly [Span, Span] | undefined {
  /** Of each number of spans from the first on, the one called last. */
  const latest: Span[] = [];
  for (const [place, span] of spans.entries()) {
    const before = latest[answeredBefore(spans, place, span.calledAt) - 1];
    if (before && before.calledAt > span.answeredAt) return [before, span];
    const last = latest.at(-1);
    latest.push(last && last.calledAt >= span.calledAt ? last : span);
  }
  return undefined;
}

/** How many of the first spans were answered before a time. */
function answeredBefore(spans: readonly Span[], places: number, time: number): number {
  let low = 0;
  let high = places;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).answeredAt < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function describe([one, other]: readonly [Span, Span]): Finding {
  const message = `No order explains both: ${inOrder(one, other)}; and ${inOrder(other, one)}.`;
  const shown = [one.firstAnswered, other.lastCalled, other.firstAnswered, one.lastCalled];
  return violated(message, ...new Set(shown.filter((each) => each !== undefined)));
}

function inOrder({ firstAnswered: first }: Span, { lastCalled: last }: Span): string {
  const later = last ? describeOperation(last) : "";
  if (!first) return `the first value was there before ${later}`;
  return `${describeOperation(first)}, had been answered at ${first.returnedAt} before ${later}`;
}
