import { describeCall, describeOperation } from "../history/describe-operation.ts";
import { describeValue } from "../history/describe-value.ts";
import { groupBy } from "../history/group-by.ts";
import type { History, Operation } from "../history/operation.ts";
import { keyOf, type Value } from "../history/value.ts";
import { violated, type Finding } from "./finding.ts";
import { elementsOf } from "./logs.ts";
import { byKey, needKinds, ofKey } from "./need.ts";

const CHECK = "monotonicWrites";

/**
 * Whether a read of a log saw a process's append without, or in front of, an append that the same process had
 * been acknowledged before.
 *
 * Needs a history of `append` and of `read` that answers the whole list, in which no element is appended twice
 * to one key. A register cannot show this: a value that is gone may have been overwritten in the right order.
 *
 * @throws TypeError or RangeError for other histories
 * Source: D. B. Terry et al., "Session guarantees for weakly consistent replicated data" (1994).
 */
export function monotonicWrites(options: { readonly history: History }): Finding {
  needKinds(CHECK, options, ["append", "read"]);
  for (const [key, operations] of byKey(options.history)) {
    const sessions = sessionsOf(key, operations);
    for (const read of operations) {
      const elements = read.kind === "read" ? elementsOf(CHECK, read) : undefined;
      if (!elements) continue;
      const places = new Map(elements.map((element, place) => [keyOf(element), place]));
      for (const session of sessions) {
        const finding = firstOutOfOrder(session, places, read);
        if (finding) return finding;
      }
    }
  }
  return { verdict: "ok" };
}

/** The appends of each process, in its order. */
function sessionsOf(key: string | undefined, operations: readonly Operation[]): Operation[][] {
  const seen = new Set<string>();
  const appends = operations.filter(({ kind }) => kind === "append");
  for (const append of appends) {
    const element = elementOf(append);
    if (seen.has(keyOf(element))) {
      const rule = `${CHECK} needs each element${ofKey(key)} to be appended once`;
      throw new RangeError(`${rule}, but ${describeValue(element)} is appended again`);
    }
    seen.add(keyOf(element));
  }
  const inOrder = appends.toSorted((a, b) => a.calledAt - b.calledAt);
  return [...groupBy(inOrder, ({ process }) => process).values()];
}

function firstOutOfOrder(
  session: readonly Operation[],
  places: ReadonlyMap<string, number>,
  read: Operation,
): Finding | undefined {
  /** Of the acknowledged appends so far, the one that stands last in the list; Infinity where one is missing. */
  let last: { append: Operation; place: number } | undefined;
  for (const append of session) {
    const place = places.get(keyOf(elementOf(append)));
    if (place !== undefined && last && last.place > place) {
      const how = last.place === Infinity ? "without" : "in front of";
      const message = `${describeOperation(read)}, shows ${describeOperation(append)}, ${how} the same process's earlier ${describeCall(last.append)}.`;
      return violated(message, last.append, append, read);
    }
    const reached = place ?? Infinity;
    if (append.outcome === "ok" && (!last || last.place < reached)) last = { append, place: reached };
  }
  return undefined;
}

function elementOf({ input = null }: Operation): Value {
  return input;
}
