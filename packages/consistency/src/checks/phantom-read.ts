import { describeOperation } from "../history/describe-operation.ts";
import { violated, type Finding, type RegisterHistory } from "./finding.ts";
import { registersOf, type Register } from "./registers.ts";

/**
 * Whether a read answered a value that nobody wrote: one that was never written, whose write certainly failed,
 * or whose write was called only after the read had been answered.
 *
 * Needs a history of reads and writes in which no value is written twice to one key.
 *
 * @throws TypeError or RangeError for other histories
 */
export function phantomRead(options: RegisterHistory): Finding {
  for (const register of registersOf("phantomRead", options)) {
    const finding = phantomIn(register);
    if (finding.verdict === "violated") return finding;
  }
  return { verdict: "ok" };
}

/** The same for one register. */
export function phantomIn({ reads, phantoms }: Register): Finding {
  const [phantom] = phantoms;
  if (phantom) return violated(`${describeOperation(phantom)}, answered a value that nobody wrote.`, phantom);
  for (const { read, version } of reads) {
    if (!version.write || version.calledAt <= Number(read.returnedAt)) continue;
    const message = `${describeOperation(read)}, answered a value that was written later: ${describeOperation(version.write)}.`;
    return violated(message, read, version.write);
  }
  return { verdict: "ok" };
}
