import type { CheckReport, CheckResult, Outcome } from "@standby/contract";
import { describeFailures } from "../describe-failures.ts";
import type { Format } from "../format.ts";
import type { CheckMark, Mark } from "../mark.ts";
import { perStudent, type Counted } from "./per-student.ts";

/**
 * Dodona's full feedback, as in its judge_output.json: a tab for each exercise, and one for checks that only staff may
 * see.
 */
export const dodona: Format = {
  name: "dodona",
  write: (results) =>
    perStudent(results, { folder: "dodona", only: "feedback.json", tellsFaults: true }, feedbackFor),
};

function feedbackFor(counted: readonly Counted[]): object {
  const statuses = counted.map(({ mark, report }) => statusOf(mark, report));
  const worst = STATUSES.find((status) => statuses.includes(status)) ?? "internal error";
  return {
    accepted: worst === "correct",
    status: worst,
    description: counted.map(({ mark }) => mark.note).find((note) => note !== "") ?? worst,
    groups: counted.flatMap(tabsOf),
    annotations: counted.flatMap(({ report }) => (report ? annotationsOf(report) : [])),
  };
}

/** The worst first. */
const STATUSES = [
  "internal error",
  "compilation error",
  "memory limit exceeded",
  "time limit exceeded",
  "runtime error",
  "wrong",
  "correct",
] as const;

function statusOf({ state }: Mark, report: CheckReport | null): (typeof STATUSES)[number] {
  if (!report) return state === "refused" ? "compilation error" : "internal error";
  const ended = ENDINGS[report.outcome.kind](report.outcome);
  if (ended) return ended;
  if (report.checks.some(({ state: each }) => each === "timed-out")) return "time limit exceeded";
  if (report.checks.some(({ state: each }) => each === "errored")) return "runtime error";
  return report.checks.every(({ state: each }) => each === "passed") ? "correct" : "wrong";
}

type Ending = (outcome: Outcome) => (typeof STATUSES)[number] | null;

const ENDINGS: Readonly<Record<Outcome["kind"], Ending>> = {
  finished: () => null,
  "did-not-load": () => "compilation error",
  "our-fault": () => "internal error",
  "cut-off": (outcome) =>
    outcome.kind === "cut-off" && outcome.reason === "too-much-memory"
      ? "memory limit exceeded"
      : "time limit exceeded",
};

function tabsOf({ mark, report }: Counted): object[] {
  if (!report) return [];
  const isStaffs = (own: CheckMark | undefined): boolean => own?.visibility !== "visible";
  const pairs = report.checks.map((check, index) => [check, mark.checks[index]] as const);
  const open = pairs.filter(([, own]) => !isStaffs(own)).map(([check]) => check);
  const staffs = pairs.filter(([, own]) => isStaffs(own)).map(([check]) => check);
  const tab = (description: string, checks: readonly CheckResult[]): object => ({
    description,
    badgeCount: checks.filter(({ state }) => state !== "passed").length,
    groups: checks.map(contextOf),
  });
  const more = staffs.length > 0 ? [{ ...tab(`${mark.exercise}: staff`, staffs), permission: "staff" }] : [];
  return [tab(mark.exercise, open), ...more];
}

function contextOf(check: CheckResult): object {
  const accepted = check.state === "passed";
  const description = { format: "plain", description: check.id };
  const tests = check.failures.flatMap(({ expected, received }) =>
    expected === undefined ? [] : [{ accepted: false, expected, generated: received ?? "" }],
  );
  const messages = accepted ? [] : [{ format: "code", description: describeFailures(check) }];
  return { accepted, groups: [{ accepted, description, tests, messages }] };
}

/** Where in the answer something was thrown; rows and columns begin with 0 there. */
function annotationsOf({ outcome, checks }: CheckReport): object[] {
  const failures =
    outcome.kind === "did-not-load" ? [outcome.failure] : checks.flatMap((each) => each.failures);
  return failures.flatMap(({ at, name, message }) => {
    if (at?.file !== "answer/index.ts") return [];
    const column = at.column === undefined ? {} : { column: at.column - 1 };
    return [{ row: at.line - 1, ...column, text: `${name}: ${message}`, type: "error" }];
  });
}
