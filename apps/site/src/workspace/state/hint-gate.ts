import type { ExerciseProgress, Files } from "@standby/contract";

/** Whether the next hint may be opened, and if not, what is missing. */
export type HintGate = "open" | "needs-run" | "needs-rerun" | "needs-change" | "none-left";

/**
 * Whether the next hint may be opened: the first after any run, each further one after a run with code
 * that changed since the last hint. After passing, all are open.
 */
export function hintGate(progress: ExerciseProgress, starter: Files, total: number): HintGate {
  if (progress.hintsOpened >= total) return "none-left";
  if (progress.passedAt !== null || progress.solutionSeenAt !== null) return "open";
  const openedAt = progress.hintOpenedAt;
  if (progress.hintsOpened === 0 || openedAt === null)
    return progress.attempts.length > 0 ? "open" : "needs-run";
  const since = progress.attempts.filter((attempt) => attempt.at > openedAt);
  if (since.length === 0) return "needs-rerun";
  const baseline = progress.attempts.findLast((attempt) => attempt.at <= openedAt)?.files ?? starter;
  return since.some((attempt) => essence(attempt.files) !== essence(baseline)) ? "open" : "needs-change";
}

/** What of an answer counts as a change: everything but white space. */
function essence(files: Files): string {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries.map(([path, text]) => [path, text.replace(/\s+/g, "")]));
}
