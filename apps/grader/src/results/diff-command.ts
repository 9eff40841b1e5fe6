import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Refusal, type Command } from "../command.ts";
import type { ResultRecord } from "../grade/record.ts";
import { printable } from "../printable.ts";
import { table } from "../table.ts";
import { lastResults, resultsFile } from "./last-results.ts";

/** `standby diff OLD NEW`: what came out differently, such as after a change of checks. */
export const diffCommand: Command = {
  name: "diff",
  usage: ["diff OLD NEW [--json]"],
  summary: "Compares two gradings. Ends with 0 where they are the same, 3 where they differ.",
  help: [
    "OLD and NEW are folders or files that standby grade wrote. Compared are the last attempts: each check's",
    "state, and what was graded in only one of the two. Times are not.",
  ],
  run: (args, { folder, print }) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    const [old, fresh, ...more] = positionals;
    if (old === undefined || fresh === undefined || more.length > 0) throw new Refusal("Name two gradings.");
    const differences = compare(
      lastResults(resultsFile(resolve(folder, old))),
      lastResults(resultsFile(resolve(folder, fresh))),
    );
    if (values.json) print(JSON.stringify({ format: "standby-diff", version: 1, differences }, null, 2));
    else for (const line of told(differences)) print(line);
    return Promise.resolve(differences.length === 0 ? 0 : DIFFERENT);
  },
};

const DIFFERENT = 3;

/** One thing that came out differently. */
interface Difference {
  readonly student: string;
  readonly exercise: string;
  /** null where it is about the whole answer. */
  readonly check: string | null;
  readonly old: string;
  readonly new: string;
}

function compare(
  old: ReadonlyMap<string, ResultRecord>,
  fresh: ReadonlyMap<string, ResultRecord>,
): Difference[] {
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  return keys.flatMap((key) => {
    const [before, after] = [old.get(key), fresh.get(key)];
    const about = before ?? after;
    const { student, exercise } = { student: about?.student?.id ?? "", exercise: about?.exercise ?? "" };
    const states = [statesOf(before), statesOf(after)] as const;
    const checks = [...new Set([...states[0].keys(), ...states[1].keys()])];
    return checks.flatMap((check): Difference[] => {
      const [was = "absent", is = "absent"] = [states[0].get(check), states[1].get(check)];
      return was === is
        ? []
        : [{ student, exercise, check: check === WHOLE ? null : check, old: was, new: is }];
    });
  });
}

const WHOLE = "";

/** How each check ended; how the whole answer fared where nothing was graded. */
function statesOf(entry: ResultRecord | undefined): Map<string, string> {
  if (!entry) return new Map();
  if (entry.kind !== "graded") return new Map([[WHOLE, entry.kind]]);
  return new Map([[WHOLE, "graded"], ...entry.report.checks.map(({ id, state }) => [id, state] as const)]);
}

function told(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return ["The same."];
  const rows = differences.map(({ student, exercise, check, old, new: is }) => [
    printable(student),
    exercise,
    old,
    is,
    check ?? "(the whole answer)",
  ]);
  return [...table([["student", "exercise", "old", "new", "check"], ...rows]), `${rows.length} differences.`];
}
