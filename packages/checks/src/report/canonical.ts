import type { CheckReport, Failure } from "@standby/contract";
import { NOT_CAUGHT } from "../run/not-caught.ts";

/**
 * The part of a report that every host must agree on, as text. Left out: the host and its standing,
 * durations, the words of errors that the JavaScript engine itself threw (these agree by name and line), and the
 * lines that tell of errors which no code handled: not every engine notices them.
 */
export function canonical(report: CheckReport): string {
  const { host: _host, standing: _standing, durationMs: _durationMs, ...rest } = report;
  const checks = rest.checks.map(({ durationMs: _ms, failures, ...check }) => ({
    ...check,
    failures: failures.map(comparable),
  }));
  const console = rest.console.filter(({ text }) => !text.startsWith(NOT_CAUGHT));
  return JSON.stringify({ ...rest, checks, console, outcome: comparableOutcome(rest.outcome) }, sorted, 2);
}

/** Objects with their keys in one order: a report that was sent or stored may come back in another. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function comparable(failure: Failure): Failure {
  if (!failure.engineText) return failure;
  const { expected: _expected, received: _received, diff: _diff, ...rest } = failure;
  return { ...rest, message: "(the engine's own words)" };
}

function comparableOutcome(outcome: CheckReport["outcome"]): CheckReport["outcome"] {
  return outcome.kind === "did-not-load" ? { ...outcome, failure: comparable(outcome.failure) } : outcome;
}
