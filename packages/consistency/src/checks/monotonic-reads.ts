import { describeCall, describeOperation } from "../history/describe-operation.ts";
import type { Finding, RegisterHistory } from "./finding.ts";
import { registersOf } from "./registers.ts";
import { olderThanKnown } from "./sessions.ts";

/**
 * Whether a process read an older value of a register after it had read a newer one. A value is older if its
 * write was acknowledged before the newer one's was called; the initial value is older than every other.
 *
 * Needs a history of reads and writes in which no value is written twice to one key.
 *
 * @throws TypeError or RangeError for other histories
 * Source: D. B. Terry et al., "Session guarantees for weakly consistent replicated data" (1994), for the
 * guarantee; the order of versions is that of real time.
 */
export function monotonicReads(options: RegisterHistory): Finding {
  for (const register of registersOf("monotonicReads", options)) {
    const finding = olderThanKnown(
      register,
      "reads",
      (known, read) =>
        `${describeOperation(read)}, goes back: the same process had read something newer, ${describeCall(known)}.`,
    );
    if (finding.verdict !== "ok") return finding;
  }
  return { verdict: "ok" };
}
