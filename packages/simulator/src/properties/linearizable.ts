import { checkLinearizability, register, type Operation as Judged, type Value } from "@standby/consistency";
import type { Operation } from "../history/history.ts";
import { describeOperation } from "./describe-operation.ts";
import type { Property } from "./property.ts";

/**
 * The clients cannot tell the servers from one that does one thing after the other, key by key: each read gives what
 * was written last. `budget` bounds the steps of the search; beyond it the run is not judged.
 */
export function linearizable({ budget = 1_000_000 }: { readonly budget?: number } = {}): Property {
  return {
    name: "each read gives what was written last",
    kind: "safety",
    judge({ operations }) {
      const history = operations.filter(worthPlacing(operations)).map(judged);
      const result = checkLinearizability({ history, model: register(), budget });
      if (result.verdict === "ok") return null;
      if (result.verdict === "unknown") return "unknown";
      const wrong = operations[Number(result.operation.process)] as Operation;
      const states = result.states.map((state) => JSON.stringify(state)).join(" or ");
      return {
        atUs: wrong.returnedAtUs,
        firstBadEvent: `${describeOperation(wrong)}, does not fit: ${wrong.key} was ${states} by then`,
        operations: [wrong.number],
      };
    },
  };
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
