import { describeValue } from "../history/describe-value.ts";
import type { Operation } from "../history/operation.ts";
import { keyOf, type Value } from "../history/value.ts";
import type { RegisterHistory } from "./finding.ts";
import { byKey, needKinds, ofKey } from "./need.ts";

const WRITES: readonly string[] = ["write", "put"];
const READS: readonly string[] = ["read", "get"];

/** A value that a register held, and when it was written. */
export interface Version {
  readonly value: Value;
  /** Undefined for the value before the first write. */
  readonly write: Operation | undefined;
  readonly calledAt: number;
  /** Infinity where nobody knows whether it was written. */
  readonly acknowledgedAt: number;
}

/** One register's versions and answered reads. */
export interface Register {
  readonly key: string | undefined;
  readonly versions: readonly Version[];
  /** Reads of values that were written, by the time of their call. */
  readonly reads: readonly { readonly read: Operation; readonly version: Version }[];
  /** Reads of values that nobody wrote. */
  readonly phantoms: readonly Operation[];
}

/**
 * Tells which write each read of a history saw. For that, a history has nothing but writes (`write`, `put`) and
 * reads (`read`, `get`), and no value is written twice to one register, nor is the initial one.
 *
 * @throws TypeError or RangeError for a history of which that is not true
 */
export function registersOf(check: string, options: RegisterHistory): Register[] {
  needKinds(check, options, [...WRITES, ...READS]);
  const { history, initial = null } = options;
  return [...byKey(history).entries()].map(([key, operations]) => {
    const versions = versionsOf(check, key, operations, initial);
    const reads: { read: Operation; version: Version }[] = [];
    const phantoms: Operation[] = [];
    for (const read of operations.toSorted((a, b) => a.calledAt - b.calledAt)) {
      if (!READS.includes(read.kind) || read.outcome !== "ok" || read.output === undefined) continue;
      const version = versions.get(keyOf(read.output));
      if (version) reads.push({ read, version });
      else phantoms.push(read);
    }
    return { key, versions: [...versions.values()], reads, phantoms };
  });
}

/** Whether a version is known to be older than another: its write was acknowledged before the other was called. */
export function isOlder(version: Version, than: Version): boolean {
  return version.acknowledgedAt < than.calledAt;
}

function versionsOf(
  check: string,
  key: string | undefined,
  operations: readonly Operation[],
  initial: Value,
): Map<string, Version> {
  const first = { value: initial, write: undefined, calledAt: -Infinity, acknowledgedAt: -Infinity };
  const versions = new Map<string, Version>([[keyOf(initial), first]]);
  const written = new Set([keyOf(initial)]);
  for (const write of operations) {
    if (!WRITES.includes(write.kind)) continue;
    const value = write.input ?? null;
    if (written.has(keyOf(value))) {
      const rule = `${check} needs each value${ofKey(key)} to be written once, and the initial one never`;
      throw new RangeError(`${rule}, but ${describeValue(value)} is written again`);
    }
    written.add(keyOf(value));
    if (write.outcome === "failed") continue;
    const acknowledgedAt = write.outcome === "ok" ? Number(write.returnedAt) : Infinity;
    versions.set(keyOf(value), { value, write, calledAt: write.calledAt, acknowledgedAt });
  }
  return versions;
}
