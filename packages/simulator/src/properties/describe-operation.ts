import { formatTime } from "../faults/format-time.ts";
import type { Operation } from "../history/history.ts";

/** An operation as a part of a sentence: `client-1's write of 301 to k0, answered by a at 1.204 s`. */
export function describeOperation(operation: Operation): string {
  const { client, kind, key, input, output, by, returnedAtUs, outcome } = operation;
  const what = input === null ? `${kind} of ${key}` : `${kind} of ${JSON.stringify(input)} to ${key}`;
  if (outcome === "pending") return `${client}'s ${what}, never answered`;
  const value = input === null && outcome === "ok" ? `, which gave ${JSON.stringify(output)}` : "";
  return `${client}'s ${what}${value}, answered by ${by ?? "nobody"} at ${formatTime(returnedAtUs)}`;
}
