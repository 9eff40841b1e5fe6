import type { CheckReport, CheckResult } from "@standby/contract";
import type { ClassResults } from "../class-results.ts";
import { describeFailures } from "../describe-failures.ts";
import { fileNames } from "../file-name.ts";
import type { Format } from "../format.ts";
import type { Mark } from "../mark.ts";
import { isShown } from "../shown.ts";
import { checkCode } from "./check-code.ts";

/** What a test may print, in characters. */
const OUTPUT_MAX = 500;
const CUT = "\nOutput was truncated. Please limit to 500 chars";

/**
 * Exercism's `results.json`, version 3 of its test runner interface, for each answer; for a single answer it is that file.
 * Checks that the student may not see are left out.
 */
export const exercism: Format = {
  name: "exercism",
  write: function* (results) {
    const names = fileNames(results.students.keys());
    const marks = [...results.students.values()].flat();
    for (const mark of marks) {
      const path =
        marks.length === 1
          ? "results.json"
          : `exercism/${names.get(mark.student)}/${mark.exercise || "none"}.json`;
      yield { path, text: `${JSON.stringify(resultsFor(mark, results), null, 2)}\n` };
    }
  },
};

function resultsFor(mark: Mark, results: ClassResults): object {
  const report = mark.state === "graded" ? results.reportOf(mark) : null;
  if (!report || report.outcome.kind === "did-not-load")
    return { version: 3, status: "error", message: mark.note, tests: [] };
  const { scheme, moment } = results;
  const { checksSource: source = "", checks = [] } = scheme.exercises.get(mark.exercise)?.bundle ?? {};
  const shown = report.checks.filter((_check, index) => {
    const own = mark.checks[index];
    return own !== undefined && isShown(own.visibility, mark.student, scheme, moment);
  });
  const status = shown.every(({ state }) => state === "passed") ? "pass" : "fail";
  const taskOf = tasksOf(checks.map(({ id }) => id));
  const tests = shown.map((check) => ({ ...testOf(check, report, source), ...taskOf(check.id) }));
  return { version: 3, status, message: null, tests };
}

/** Checks of one group are a task, counted from 1 as they stand in the file; a check of no group is of none. */
function tasksOf(ids: readonly string[]): (id: string) => { task_id?: number } {
  const groups = [...new Set(ids.flatMap(groupOf))];
  return (id) => {
    const task = groups.indexOf(groupOf(id)[0] ?? "") + 1;
    return task > 0 ? { task_id: task } : {};
  };
}

/** The title of the outermost group of a check, where it is in one. */
const groupOf = (id: string): string[] => id.split(" > ").slice(0, -1).slice(0, 1);

function testOf(check: CheckResult, { console }: CheckReport, source: string): object {
  const printed = console.filter((line) => line.check === check.id).map(({ text }) => text);
  const output = printed.join("\n");
  const code = checkCode(source, check.id);
  return {
    name: check.id,
    status: check.state === "passed" ? "pass" : check.state === "failed" ? "fail" : "error",
    message: check.state === "passed" ? null : describeFailures(check),
    ...(output === "" ? {} : { output: cut(output) }),
    ...(code === null ? {} : { test_code: code }),
  };
}

function cut(output: string): string {
  return output.length <= OUTPUT_MAX ? output : output.slice(0, OUTPUT_MAX - CUT.length) + CUT;
}
