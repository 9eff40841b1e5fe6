import { describeOperation } from "../history/describe-operation.ts";
import { violated, type Finding, type RegisterHistory } from "./finding.ts";
import { NewestKnown, type Sighting } from "./newest-known.ts";
import { isOlder, registersOf, type Version } from "./registers.ts";

/**
 * Whether a read answered a value although a newer one had been acknowledged before the read was called, and
 * the value's own write had been acknowledged before the newer one was called. The initial value is older than
 * every other.
 *
 * Every finding breaks linearizability; not everything that breaks it is found. Needs a history of reads and
 * writes in which no value is written twice to one key. Judges keys by themselves.
 *
 * @throws TypeError or RangeError for other histories
 */
export function staleRead(options: RegisterHistory): Finding {
  for (const { versions, reads } of registersOf("staleRead", options)) {
    const acknowledged = new NewestKnown(versions.flatMap(acknowledgement));
    for (const { read, version } of reads) {
      const known = acknowledged.before(read.calledAt);
      if (!known || !isOlder(version, known.version)) continue;
      const message =
        `${describeOperation(read)}, is stale: ${describeOperation(known.seen)}, had been acknowledged at ` +
        `${known.seen.returnedAt}.`;
      return violated(message, known.seen, read);
    }
  }
  return { verdict: "ok" };
}

/** The answer to a version's write, where there was one. */
export function acknowledgement(version: Version): Sighting[] {
  return version.write?.outcome === "ok" ? [{ seen: version.write, version }] : [];
}
