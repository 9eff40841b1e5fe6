import type { Failure } from "@standby/contract";
import type { RunState } from "./run-state.ts";

/** A line of the code that a run points at. */
export interface Mark {
  /** From the exercise's folder, such as answer/index.ts. */
  path: string;
  /** From 1. */
  line: number;
  message: string;
}

/** The lines that a run points at, each once, with what went wrong there first. */
export function marksOf(run: RunState): Mark[] {
  const failures: Failure[] = [...run.results.values()].flatMap((result) => result.failures);
  if (run.outcome?.kind === "did-not-load") failures.unshift(run.outcome.failure);
  const marks = new Map<string, Mark>();
  for (const { at, message } of failures) {
    if (at === undefined) continue;
    const key = `${at.file}:${at.line}`;
    if (!marks.has(key)) marks.set(key, { path: at.file, line: at.line, message });
  }
  return [...marks.values()];
}
