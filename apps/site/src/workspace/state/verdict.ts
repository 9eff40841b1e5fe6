import type { CheckResult } from "@standby/contract";

/** The counts of a run, and where to look first. */
export interface Verdict {
  total: number;
  passed: number;
  /** The first check that was reached and did not pass; null where there is none. */
  firstFailure: CheckResult | null;
}

/**
 * Counts a run.
 *
 * @param checks ids of the exercise's checks, in the order of the file
 * @param results what has ended so far; may hold checks that `checks` does not name
 */
export function verdictOf(checks: readonly string[], results: ReadonlyMap<string, CheckResult>): Verdict {
  const ids = allChecks(checks, results);
  const ended = ids.flatMap((id) => results.get(id) ?? []);
  return {
    total: ids.length,
    passed: ended.filter((result) => result.state === "passed").length,
    firstFailure: ended.find((result) => !["passed", "not-reached"].includes(result.state)) ?? null,
  };
}

/** Every check's id: those known beforehand, then those that only the run made, each once. */
export function allChecks(checks: readonly string[], results: ReadonlyMap<string, CheckResult>): string[] {
  if (results.size === 0) return [...checks];
  const known = checks.filter((id) => results.has(id) || !isPattern(id));
  return [...new Set([...known, ...results.keys()])];
}

/** Whether an id stands for checks whose titles are made at run time. */
function isPattern(id: string): boolean {
  return id.includes("…");
}
