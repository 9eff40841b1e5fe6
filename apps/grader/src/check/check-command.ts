import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { sourceOf, type ExerciseSource } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { formatProblem, readExercise } from "@standby/course";
import { Refusal } from "../command.ts";
import type { Command, Surroundings } from "../command.ts";
import { courseRoot } from "../course-root.ts";
import { proveInHosts } from "./prove-in-hosts.ts";
import { table } from "../table.ts";

/** `standby check DIR`: proves one exercise for its author. */
export const checkCommand: Command = {
  name: "check",
  usage: ["check DIR"],
  summary:
    "Proves an exercise: its solution passes, its starter fails, each mistake fails the check it names.",
  help: [
    "DIR is a folder in exercises/. Solution, starter and mistakes are run twice, from outside as for",
    "standby grade and by vitest run, and both must come to the same. A second table has a row for each",
    "mistake and a column for each check: . passed, x failed, ! error, t too slow, - not reached.",
    "",
    "Ends with 0 when the exercise is proven, else with 1.",
  ],
  run: async (args, surroundings) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new Refusal("Name one exercise's folder.");
    const source = readSource(resolve(surroundings.folder, folder), surroundings);
    if (!source) return 1;
    const root = courseRoot(surroundings.folder);
    const { rows, mutations, problems } = await proveInHosts(source, join(root, ".standby"));
    for (const line of [...table(rows), "", ...mutations, ""]) surroundings.print(line);
    for (const problem of problems) surroundings.complain(problem);
    const verdict = problems.length === 0 ? "is proven" : "is not proven";
    surroundings.print(
      `${source.id} ${verdict}: ${source.mistakes.length} mistakes, ${problems.length} problems.`,
    );
    return problems.length === 0 ? 0 : 1;
  },
};

/** Reads the folder; tells what is malformed. */
function readSource(folder: string, { complain }: Surroundings): ExerciseSource | null {
  if (!existsSync(folder)) throw new Refusal(`There is no folder ${folder}.`);
  if (!["exercise.md", "checks.test.ts"].some((file) => existsSync(join(folder, file))))
    throw new Refusal(`${folder} holds no exercise: name one folder in exercises/.`);
  const { exercise, problems } = readExercise(folder);
  for (const problem of problems) complain(formatProblem(problem));
  return exercise && sourceOf(exercise, engineVersion(findLibraries(import.meta.url)));
}
