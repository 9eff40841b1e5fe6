import type { View } from "../kernel/system.ts";
import { formatTime } from "../faults/format-time.ts";
import { describeOperation } from "./describe-operation.ts";
import type { Property } from "./property.ts";

/**
 * Each write that a client was told is done is there at the end of the run, on at least `copies` servers.
 *
 * `valuesOf` gives the values that a server holds; each value must be written once in a run. One surviving copy is
 * not asked for to be the truth: with a majority for `copies`, a write counts as kept where any majority can see it.
 */
export function acknowledgedWritesAreKept(options: {
  readonly servers: readonly string[];
  readonly copies: number;
  readonly valuesOf: (view: View, server: string) => Iterable<unknown>;
}): Property {
  const { servers, copies, valuesOf } = options;
  return {
    name: "acknowledged writes are kept",
    kind: "safety",
    judge({ operations, view, untilUs }) {
      const found = new Map<unknown, number>();
      for (const server of servers) {
        for (const value of new Set(valuesOf(view, server))) found.set(value, (found.get(value) ?? 0) + 1);
      }
      const lost = operations.find(
        ({ kind, outcome, input }) =>
          kind === "write" && outcome === "ok" && (found.get(input) ?? 0) < copies,
      );
      if (lost === undefined) return null;
      const left = found.get(lost.input) ?? 0;
      const where = left === 0 ? "on no server" : `on ${left} of ${servers.length} servers`;
      return {
        atUs: lost.returnedAtUs,
        firstBadEvent: `${describeOperation(lost)}, is ${where} at ${formatTime(untilUs)}`,
        operations: [lost.number],
      };
    },
  };
}
