import { describeOperation } from "../history/describe-operation.ts";
import { violated, type Finding, type RegisterHistory } from "./finding.ts";
import { NewestKnown } from "./newest-known.ts";
import { isOlder, registersOf } from "./registers.ts";

/**
 * Whether a read answered an older value than another read, by whomever, that had been answered before it was
 * called. A value is older if its write was acknowledged before the newer one's was called; the initial value
 * is older than every other. The newer write may still be under way: that the first read saw it is enough.
 *
 * Every finding breaks linearizability. Needs a history of reads and writes in which no value is written twice
 * to one key. Judges keys by themselves.
 *
 * @throws TypeError or RangeError for other histories
 */
export function readInversion(options: RegisterHistory): Finding {
  for (const { reads } of registersOf("readInversion", options)) {
    const known = new NewestKnown(reads.map(({ read, version }) => ({ seen: read, version })));
    for (const { read, version } of reads) {
      const earlier = known.before(read.calledAt);
      if (!earlier || !isOlder(version, earlier.version)) continue;
      const message =
        `${describeOperation(read)}, is older than what had been read before: ` +
        `${describeOperation(earlier.seen)} and answered at ${earlier.seen.returnedAt}.`;
      return violated(message, earlier.seen, read);
    }
  }
  return { verdict: "ok" };
}
