import type { Trace } from "./trace.ts";

/** The trace as JSON Lines: one event a line, with the names and the fields of `TraceEvent`. */
export function traceToJsonLines(trace: Trace): string {
  return trace
    .events()
    .map((event) => `${JSON.stringify(event)}\n`)
    .join("");
}
