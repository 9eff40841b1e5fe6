import type { CheckResult } from "@standby/contract";
import { describeFailures } from "../describe-failures.ts";
import type { Format } from "../format.ts";
import { lateNote } from "../late-note.ts";
import { scoreOf, type CheckMark, type Mark } from "../mark.ts";
import { rounded } from "../rounded.ts";
import { perStudent, type Counted } from "./per-student.ts";

/** Gradescope's `results.json`, as in its autograder specification. */
export const gradescope: Format = {
  name: "gradescope",
  write: (results) =>
    perStudent(results, { folder: "gradescope", only: "results.json", tellsFaults: false }, resultsFor),
};

function resultsFor(counted: readonly Counted[]): object {
  const durationMs = counted.reduce((total, { report }) => total + (report?.durationMs ?? 0), 0);
  const notes = counted.flatMap(({ mark }) => notesOn(mark));
  return {
    score: rounded(counted.reduce((total, { mark }) => total + (scoreOf(mark) ?? 0), 0)),
    execution_time: rounded(durationMs / 1000),
    ...(notes.length > 0 ? { output: notes.join("\n") } : {}),
    output_format: "text",
    test_output_format: "text",
    stdout_visibility: "hidden",
    tests: counted.flatMap((each) => testsOf(each, counted.length > 1)),
  };
}

function testsOf({ mark, report }: Counted, several: boolean): object[] {
  const checks = report?.checks ?? [];
  return checks.map((check, index) => {
    const name = several ? `${mark.exercise}: ${check.id}` : check.id;
    return testOf(check, mark.checks[index], name, `${index + 1}`);
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

function notesOn(mark: Mark): string[] {
  const { exercise, note } = mark;
  const about = [note, lateNote(mark)].filter((text) => text !== "");
  return about.map((text) => (exercise === "" ? text : `${exercise}: ${text}`));
}
