import type { CheckReport, CheckResult } from "@standby/contract";
import type { ClassResults } from "./class-results.ts";
import { describeFailures } from "./describe-failures.ts";
import { fileNames } from "./file-name.ts";
import type { Format } from "./format.ts";
import { scoreOf, type CheckMark, type Mark } from "./mark.ts";
import { rounded } from "./rounded.ts";

/**
 * Gradescope's `results.json`, as in its autograder specification: one file for each student, and where there is only
 * one student, as in an autograder, `results.json` itself.
 */
export const gradescopeResults: Format = {
  name: "gradescope",
  write: function* (results) {
    const names = fileNames(results.students.keys());
    for (const [student, marks] of results.students) {
      const path = names.size === 1 ? "results.json" : `gradescope/${names.get(student)}.json`;
      yield { path, text: `${JSON.stringify(resultsFor(marks, results), null, 2)}\n` };
    }
  },
};

function resultsFor(marks: readonly Mark[], { reportOf }: ClassResults): object {
  const reports = marks.map((mark) => [mark, mark.state === "graded" ? reportOf(mark) : null] as const);
  const durationMs = reports.reduce((total, [, report]) => total + (report?.durationMs ?? 0), 0);
  const several = new Set(marks.map(({ exercise }) => exercise)).size > 1;
  const tests = reports.flatMap(([mark, report]) => (report ? testsOf(mark, report, several) : []));
  const notes = marks.flatMap((mark) => notesOn(mark));
  return {
    score: rounded(marks.reduce((total, mark) => total + (scoreOf(mark) ?? 0), 0)),
    execution_time: rounded(durationMs / 1000),
    ...(notes.length > 0 ? { output: notes.join("\n") } : {}),
    output_format: "text",
    test_output_format: "text",
    stdout_visibility: "hidden",
    tests,
  };
}

function testsOf(mark: Mark, report: CheckReport, several: boolean): object[] {
  return report.checks.map((check, index) => {
    const own = mark.checks[index];
    const name = several ? `${mark.exercise}: ${check.id}` : check.id;
    return testOf(check, own, name, `${index + 1}`);
  });
}

function testOf(check: CheckResult, own: CheckMark | undefined, name: string, number: string): object {
  const output = describeFailures(check);
  return {
    score: rounded(own?.earned ?? check.earned),
    max_score: rounded(own?.points ?? check.points),
    status: check.state === "passed" ? "passed" : "failed",
    name,
    number,
    ...(output === "" ? {} : { output }),
    visibility: own?.visibility ?? "visible",
  };
}

function notesOn({ exercise, note, credit, hoursLate }: Mark): string[] {
  const late = `Handed in ${hoursLate.toFixed(1)} hours late: ${rounded(credit * 100)} % of the points count.`;
  const about = [note, hoursLate > 0 ? late : ""].filter((text) => text !== "");
  return about.map((text) => (exercise === "" ? text : `${exercise}: ${text}`));
}
