import {
  checkLinearizability,
  conflictingValues,
  register,
  type Finding,
  type Operation as Judged,
  type Value,
} from "@standby/consistency";
import type { Operation } from "../history/history.ts";
import { describeOperation } from "./describe-operation.ts";
import type { Property, Violation } from "./property.ts";

/**
 * The clients cannot tell the servers from one that does one thing after the other, key by key: each read gives what
 * was written last.
 *
 * Where no value is written twice to a key, as by the usual clients, that is decided at once. Else `budget` bounds the
 * steps of the search; beyond it the run is not judged.
 */
export function linearizable({ budget = 1_000_000 }: { readonly budget?: number } = {}): Property {
  return {
    name: "each read gives what was written last",
    kind: "safety",
    judge({ operations }) {
      const history = operations.filter(worthPlacing(operations)).map(judged);
      const quick = isWrittenOnce(history) ? conflictingValues({ history }) : null;
      if (quick?.verdict === "ok") return null;
      const result = checkLinearizability({ history, model: register(), budget });
      if (result.verdict === "violated") {
        const wrong = operations[Number(result.operation.process)] as Operation;
        const states = result.states.map((state) => JSON.stringify(state)).join(" or ");
        return {
          atUs: wrong.returnedAtUs,
          firstBadEvent: `${describeOperation(wrong)}, does not fit: ${wrong.key} was ${states} by then`,
          operations: [wrong.number],
        };
      }
      return quick === null ? (result.verdict === "ok" ? null : "unknown") : conflict(quick, operations);
    },
  };
}

/** What a search did not find in time, from the operations that contradict each other. */
function conflict(found: Extract<Finding, { verdict: "violated" }>, all: readonly Operation[]): Violation {
  const concerned = found.operations.map(({ process }) => all[Number(process)] as Operation);
  const ended = concerned.filter(({ outcome }) => outcome === "ok");
  const wrong = ended.reduce((last, each) => (each.returnedAtUs > last.returnedAtUs ? each : last));
  const others = concerned.filter((each) => each !== wrong).map(describeOperation);
  return {
    atUs: wrong.returnedAtUs,
    firstBadEvent: `${describeOperation(wrong)}, fits no order with ${others.join(", and ")}`,
    operations: concerned.map(({ number }) => number),
  };
}

/** Whether no value is written twice to a key, nor the one that is there before the first write. */
function isWrittenOnce(history: readonly Judged[]): boolean {
  const written = new Set<string>();
  for (const { kind, key = "", input = null } of history) {
    if (kind !== "write") continue;
    const text = `${key} ${JSON.stringify(input)}`;
    if (input === null || written.has(text)) return false;
    written.add(text);
  }
  return true;
}

/**
 * Reads that were answered, writes that were, and pending writes that somebody has read. Any other pending write can
 * be taken out of every order that explains the answers, and only makes the search longer.
 */
function worthPlacing(operations: readonly Operation[]): (operation: Operation) => boolean {
  const seen = new Set(
    operations.map(({ kind, outcome, key, output }) =>
      kind === "read" && outcome === "ok" ? `${key} ${JSON.stringify(output)}` : "",
    ),
  );
  return ({ kind, outcome, key, input }) =>
    outcome === "ok" ||
    (kind === "write" && outcome === "pending" && seen.has(`${key} ${JSON.stringify(input)}`));
}

/** Each operation is a process of its own, because a client may have several under way. */
function judged(operation: Operation): Judged {
  const { number, kind, key, outcome } = operation;
  const call = {
    process: number,
    kind,
    key,
    input: operation.input as Value,
    calledAt: operation.invokedAtUs,
  };
  if (outcome === "pending") return { ...call, outcome: "unknown" };
  const returned = { ...call, returnedAt: operation.returnedAtUs, outcome };
  return kind === "read" ? { ...returned, output: operation.output as Value } : returned;
}
