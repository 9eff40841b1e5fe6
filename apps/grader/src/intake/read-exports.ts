import type { HandIn } from "./answer.ts";
import { findAnswers, type Wanted } from "./find-answers.ts";
import type { Split } from "./layout.ts";
import { attemptsIn, isProgress } from "./progress-attempts.ts";
import { Unusable, type Problem } from "./problem.ts";

/**
 * Takes the exports of progress among what a student handed in for the attempts that they tell of. Where it is known when
 * it was handed in, that counts, and of each exercise the last attempt.
 */
export function readExports(handIn: HandIn, wanted: readonly Wanted[]): Split {
  const exports = handIn.entries.filter(isProgress);
  if (exports.length === 0) return { handIns: [handIn], problems: [] };
  const ids = new Set(wanted.map(({ id }) => id));
  const attempts: HandIn[] = [];
  const problems: Problem[] = [];
  for (const entry of exports)
    try {
      attempts.push(...attemptsIn(entry, handIn, ids));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      problems.push({ path: handIn.source, code: error.code, message: error.message });
    }
  const rest = { ...handIn, entries: handIn.entries.filter((entry) => !exports.includes(entry)) };
  const isBare = attempts.length > 0 && findAnswers(rest.entries, wanted).size === 0;
  return { handIns: [...(isBare ? [] : [rest]), ...dated(attempts, handIn)], problems };
}

/** Attempts at the time that is known of all of them together, which only the last of each exercise can have. */
function dated(attempts: readonly HandIn[], { submittedAt }: HandIn): HandIn[] {
  if (submittedAt === null) return [...attempts];
  const last = new Map(attempts.map((attempt) => [attempt.entries[0]?.path.split("/")[0], attempt]));
  return [...last.values()].map((attempt) => ({ ...attempt, submittedAt }));
}
