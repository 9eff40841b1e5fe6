import type { ClassResults } from "../class-results.ts";
import type { Format } from "../format.ts";
import { scoreOf, type CheckMark } from "../mark.ts";
import { rounded } from "../rounded.ts";
import { perStudent, type Counted } from "./per-student.ts";

/** A test as the classroom lists it. */
interface Test {
  readonly "test-name": string;
  readonly passed: boolean;
  readonly score: number;
  readonly "max-score": number;
}

/**
 * Classroom 50's `result.json`, `classroom50/result/v1`, with what its runner says in the environment. Its results are
 * the students' to read: checks that are not visible to all are one line without their names.
 */
export const classroom50: Format = {
  name: "classroom50",
  write: (results) =>
    perStudent(results, { folder: "classroom50", only: "result.json", tellsFaults: false }, (counted) =>
      resultFor(counted, results),
    ),
};

function resultFor(counted: readonly Counted[], { scheme, moment }: ClassResults): object {
  const { environment, now } = moment;
  const checks = counted.flatMap(({ mark }) => mark.checks.map((check) => ({ check, mark })));
  const named = checks.filter(({ check }) => check.visibility === "visible");
  const others = checks.filter(({ check }) => check.visibility !== "visible").map(({ check }) => check);
  const several = counted.length > 1;
  const tests = named.map(({ check, mark }) =>
    testOf(several ? `${mark.exercise}: ${check.id}` : check.id, [check]),
  );
  const all = others.length > 0 ? [...tests, testOf("More checks", others)] : tests;
  const commit = environment["COMMIT_URL"] ?? "unknown";
  return {
    schema: "classroom50/result/v1",
    classroom: environment["CLASSROOM"] ?? "unknown",
    assignment: environment["ASSIGNMENT"] ?? scheme.assignment.title,
    submission: environment["SUBMISSION_TAG"] ?? "unknown",
    commit,
    release: environment["RELEASE_URL"] ?? "unknown",
    review: environment["REVIEW_URL"] ?? commit,
    datetime: now.replace(/\.\d+Z$/, "Z"),
    score: rounded(counted.reduce((total, { mark }) => total + (scoreOf(mark) ?? 0), 0)),
    "max-score": rounded(all.reduce((total, test) => total + test["max-score"], 0)),
    tests: all,
  };
}

function testOf(name: string, checks: readonly CheckMark[]): Test {
  const total = (of: (check: CheckMark) => number): number =>
    rounded(checks.reduce((sum, check) => sum + of(check), 0));
  return {
    "test-name": name,
    passed: checks.every(({ state }) => state === "passed"),
    score: total(({ earned }) => earned),
    "max-score": total(({ points }) => points),
  };
}
