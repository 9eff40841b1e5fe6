import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CheckResult } from "@standby/contract";
import { Refusal, type Command } from "../command.ts";
import type { ResultRecord } from "../grade/record.ts";
import { printable } from "../printable.ts";
import { describeFailures } from "../report/describe-failures.ts";
import { noteOf } from "../report/mark.ts";
import { lastResults } from "./last-results.ts";

/** `standby explain RESULTS STUDENT`: shows again what a student's answers failed. */
export const explainCommand: Command = {
  name: "explain",
  usage: ["explain RESULTS STUDENT [--exercise ID] [--check TEXT]"],
  summary: "Shows what a student's answers failed, with what was expected and what came, hidden checks too.",
  help: [
    "RESULTS is the folder or the file that standby grade wrote. A simulated check tells its seed and its",
    "faults as JSON, with which the simulator runs the same again.",
    "",
    "  --exercise ID    this exercise alone",
    "  --check TEXT     checks with this in their titles",
  ],
  run: (args, { folder, print }) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { exercise: { type: "string" }, check: { type: "string", default: "" } },
    });
    const [results, student, ...more] = positionals;
    if (results === undefined || student === undefined || more.length > 0)
      throw new Refusal("Name the results and one student.");
    const found = [...lastResults(resolve(folder, results)).values()].filter(
      (entry) =>
        entry.student?.id === student &&
        (values.exercise === undefined || entry.exercise === values.exercise),
    );
    if (found.length === 0) throw new Refusal(`${results} says nothing of ${student}.`);
    for (const entry of found) for (const line of explain(entry, values.check)) print(printable(line));
    return Promise.resolve(0);
  },
};

function explain(entry: ResultRecord, text: string): string[] {
  if (entry.kind !== "graded") return [`${entry.exercise}: ${entry.kind}: ${entry.message}`];
  const { report, hidden } = entry;
  const failed = report.checks.filter(({ id, state }) => state !== "passed" && id.includes(text));
  const note = noteOf(report);
  return [
    `${entry.exercise}: ${report.checks.length - failed.length} of ${report.checks.length} checks passed, from ${entry.source}`,
    ...(note === "" ? [] : [`  ${note}`]),
    ...failed.flatMap((check) => [
      "",
      `  ${hidden.includes(check.id) ? "(hidden) " : ""}${check.id}`,
      ...indented(check),
    ]),
  ];
}

function indented(check: CheckResult): string[] {
  const replays = check.failures.flatMap(({ evidence }) =>
    evidence
      ? [`The same again: ${JSON.stringify({ seed: evidence.seed, schedule: evidence.schedule })}`]
      : [],
  );
  return [...describeFailures(check).split("\n"), ...replays].map((line) =>
    line === "" ? "" : `    ${line}`,
  );
}
