import { describeOperation } from "../history/describe-operation.ts";
import type { History, Operation } from "../history/operation.ts";
import { keyOf } from "../history/value.ts";
import { violated, type Finding, type RegisterHistory } from "./finding.ts";
import { elementsOf } from "./logs.ts";
import { byKey, needKinds, ofKey } from "./need.ts";
import { isOlder, registersOf } from "./registers.ts";

const CHECK = "lostAcknowledgedWrite";
const COLLECTS: readonly string[] = ["add", "append"];

/**
 * Whether a write was acknowledged and is gone in the end.
 *
 * The end is what final reads say: those that were called after every acknowledged write of that key had been
 * answered. In a log or set, an element is lost if no final read has it. In a register, a write is lost if
 * every final read answers an older value: the initial one, or one whose write was acknowledged before the lost
 * one was called. What one final read has and another has not is stale, not lost.
 *
 * Needs a final read of each key that was written, and either `append` or `add` with reads of whole lists, or
 * writes and reads in which no value is written twice to one key.
 *
 * @throws TypeError or RangeError for other histories
 */
export function lostAcknowledgedWrite(options: RegisterHistory): Finding {
  const isCollection =
    Array.isArray(options?.history) && options.history.some(({ kind }) => COLLECTS.includes(kind));
  return isCollection ? lostElement(options.history) : lostValue(options);
}

function lostElement(history: History): Finding {
  needKinds(CHECK, { history }, [...COLLECTS, "read"]);
  for (const [key, operations] of byKey(history)) {
    const added = operations.filter(({ kind, outcome }) => COLLECTS.includes(kind) && outcome === "ok");
    const reads = operations.filter((read) => read.kind === "read" && elementsOf(CHECK, read));
    const final = finalReads(key, added, reads);
    const held = new Set(final.flatMap((read) => (elementsOf(CHECK, read) ?? []).map(keyOf)));
    const lost = added.find(({ input = null }) => !held.has(keyOf(input)));
    if (lost) return violated(sentence(lost, final), lost, ...final);
  }
  return { verdict: "ok" };
}

function lostValue(options: RegisterHistory): Finding {
  for (const { key, versions, reads, phantoms } of registersOf(CHECK, options)) {
    const acknowledged = versions.filter(({ write }) => write?.outcome === "ok");
    const writes = acknowledged.flatMap(({ write }) => write ?? []);
    const all = [...reads.map(({ read }) => read), ...phantoms];
    const final = finalReads(key, writes, all);
    const seen = new Map(reads.map(({ read, version }) => [read, version]));
    for (const version of acknowledged) {
      const isLost = final.every((read) => {
        const found = seen.get(read);
        return found !== undefined && isOlder(found, version);
      });
      if (isLost && version.write && final.length > 0) {
        return violated(sentence(version.write, final), version.write, ...final);
      }
    }
  }
  return { verdict: "ok" };
}

function finalReads(
  key: string | undefined,
  acknowledged: readonly Operation[],
  reads: readonly Operation[],
): Operation[] {
  const end = acknowledged.reduce(
    (latest, { returnedAt }) => Math.max(latest, Number(returnedAt)),
    -Infinity,
  );
  const final = reads.filter(({ calledAt }) => calledAt > end);
  if (acknowledged.length === 0 || final.length > 0) return final;
  throw new RangeError(
    `${CHECK} needs a read${ofKey(key)} that is called after the last write was acknowledged, at ${end}, and answered`,
  );
}

function sentence(lost: Operation, final: readonly Operation[]): string {
  const [first] = final;
  const reads = final.length === 1 ? "the final read" : `all ${final.length} final reads`;
  return `${describeOperation(lost)} and acknowledged at ${lost.returnedAt}, is lost: ${reads} came later without it${first ? `, such as ${describeOperation(first)}` : ""}.`;
}
