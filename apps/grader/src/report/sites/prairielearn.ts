import type { ClassResults } from "../class-results.ts";
import { describeFailures } from "../describe-failures.ts";
import type { Format } from "../format.ts";
import { scoreOf } from "../mark.ts";
import { rounded } from "../rounded.ts";
import { isShown } from "../shown.ts";
import { perStudent, type Counted } from "./per-student.ts";

/** What PrairieLearn takes of a file of results, in bytes, with room for the rest. */
const OUTPUT_MAX = 200_000;

/**
 * PrairieLearn's `results.json`, as in its page on external grading. It knows no hidden tests: those that the student may
 * not see are counted in the score and not listed.
 */
export const prairielearn: Format = {
  name: "prairielearn",
  write: (results) =>
    perStudent(
      results,
      { folder: "prairielearn", only: "results.json", tellsFaults: true },
      (counted, student) => resultsFor(counted, student, results),
    ),
};

function resultsFor(counted: readonly Counted[], student: string, { scheme, moment }: ClassResults): object {
  const graded = counted.filter(({ report }) => report !== null);
  const broken = counted.flatMap(({ mark, report }) =>
    report === null || report.outcome.kind === "did-not-load" ? [mark.note] : [],
  );
  // An answer that does not load costs no attempt there.
  if (broken.length === counted.length) return { gradable: false, format_errors: broken };
  const possible = graded.reduce((total, { mark }) => total + (mark.possible ?? 0), 0);
  const score = graded.reduce((total, { mark }) => total + (scoreOf(mark) ?? 0), 0);
  const tests = graded.flatMap(({ mark, report }) =>
    (report?.checks ?? []).flatMap((check, index) => {
      const own = mark.checks[index];
      if (!own || !isShown(own.visibility, student, scheme, moment)) return [];
      const message = describeFailures(check);
      const points = { points: rounded(own.earned), max_points: rounded(own.points) };
      return [{ name: check.id, ...points, ...(message === "" ? {} : { message }) }];
    }),
  );
  const message = broken.length > 0 ? { message: broken.join("\n") } : {};
  return { gradable: true, score: possible === 0 ? 0 : score / possible, ...message, tests: cut(tests) };
}

/** The first tests whose words fit. */
function cut<T extends { readonly message?: string }>(tests: readonly T[]): T[] {
  let size = 0;
  return tests.map((test) => {
    size += test.message?.length ?? 0;
    return size <= OUTPUT_MAX ? test : { ...test, message: "(left out: too long)" };
  });
}
