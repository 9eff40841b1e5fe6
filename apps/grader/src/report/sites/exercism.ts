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
  const source = scheme.exercises.get(mark.exercise)?.bundle.checksSource ?? "";
  const shown = report.checks.filter((_check, index) => {
    const own = mark.checks[index];
    return own !== undefined && isShown(own.visibility, mark.student, scheme, moment);
  });
  const status = shown.every(({ state }) => state === "passed") ? "pass" : "fail";
  return { version: 3, status, message: null, tests: shown.map((check) => testOf(check, report, source)) };
}

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
