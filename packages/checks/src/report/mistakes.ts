import type { CheckResult, KnownMistake, Outcome } from "@standby/contract";

/**
 * What an answer failed and what it was seen to do there: two answers with the same fingerprint fail in the
 * same way. Durations and places stay out, and so do texts that differ between JavaScript engines.
 */
export function fingerprint(checks: readonly CheckResult[]): string {
  const failed = checks.filter((check) => check.state !== "passed");
  return JSON.stringify(failed.map((check) => [check.id, check.state, check.failures.map(seen)]));
}

function seen(failure: CheckResult["failures"][number]): unknown[] {
  if (failure.evidence) return [failure.evidence.property, failure.evidence.firstBadEvent];
  if (failure.received !== undefined) return [failure.received];
  return [failure.name, failure.engineText ? "" : failure.message];
}

/**
 * Marks the failed checks of an answer that fails exactly as one known mistake does. Where two known
 * mistakes fail alike, or the run did not finish, nothing is said.
 */
export function matchMistake(
  checks: readonly CheckResult[],
  mistakes: readonly KnownMistake[],
  outcome: Outcome | undefined,
): CheckResult[] {
  const own = fingerprint(checks);
  const alike = mistakes.filter((mistake) => mistake.fingerprint === own);
  const [mistake] = alike;
  if (!mistake || alike.length > 1 || outcome?.kind === "our-fault") return [...checks];
  const { name, misconception, explanation } = mistake;
  return checks.map((check) =>
    check.id === mistake.check ? { ...check, mistake: { name, misconception, explanation } } : check,
  );
}
