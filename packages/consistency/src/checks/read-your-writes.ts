import { describeCall, describeOperation } from "../history/describe-operation.ts";
import type { Finding, RegisterHistory } from "./finding.ts";
import { registersOf } from "./registers.ts";
import { olderThanKnown } from "./sessions.ts";

/**
 * Whether a process read an older value of a register after a write of its own had been acknowledged. A value
 * is older if its write was acknowledged before the own one was called; the initial value is older than every
 * other. A write whose outcome is unknown asks for nothing.
 *
 * Needs a history of reads and writes in which no value is written twice to one key.
 *
 * @throws TypeError or RangeError for other histories
 * Source: D. B. Terry et al., "Session guarantees for weakly consistent replicated data" (1994), for the
 * guarantee; the order of versions is that of real time.
 */
export function readYourWrites(options: RegisterHistory): Finding {
  for (const register of registersOf("readYourWrites", options)) {
    const finding = olderThanKnown(
      register,
      "writes",
      (known, read) => `${describeOperation(read)}, does not show the process's own ${describeCall(known)}.`,
    );
    if (finding.verdict !== "ok") return finding;
  }
  return { verdict: "ok" };
}
