import type { CheckReport, Failure } from "@standby/contract";

/**
 * The part of a report that every host must agree on, as text. Left out: the host and its standing,
 * durations, and the words of errors that the JavaScript engine itself threw (these agree by name and line).
 */
export function canonical(report: CheckReport): string {
  const { host: _host, standing: _standing, durationMs: _durationMs, ...rest } = report;
  const checks = rest.checks.map(({ durationMs: _ms, failures, ...check }) => ({
    ...check,
    failures: failures.map(comparable),
  }));
  return JSON.stringify({ ...rest, checks, outcome: comparableOutcome(rest.outcome) }, null, 2);
}

function comparable(failure: Failure): Failure {
  if (!failure.engineText) return failure;
  const { expected: _expected, received: _received, diff: _diff, ...rest } = failure;
  return { ...rest, message: "(the engine's own words)" };
}

function comparableOutcome(outcome: CheckReport["outcome"]): CheckReport["outcome"] {
  return outcome.kind === "did-not-load" ? { ...outcome, failure: comparable(outcome.failure) } : outcome;
}
