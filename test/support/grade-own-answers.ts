import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExerciseSource } from "@standby/checks";
import type { CheckReport, ExerciseBundle, Files } from "@standby/contract";
import { createGradeCommand, realTools, record, runCli } from "@standby/grader";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The author's own answers to an exercise, by name. */
export function ownAnswers({ solution, starter, mistakes }: ExerciseSource): [string, Files][] {
  const wrong = mistakes.map(({ name, files }): [string, Files] => [name, { ...solution, ...files }]);
  return [["solution", solution], ["starter", starter], ...wrong];
}

/**
 * Grades the author's own answers with one call of `standby grade`, as a class in which each name of an answer is a student
 * who hands in a copy of the course. A busy machine gives every answer more time.
 *
 * @param bundles what judges the answers to each exercise, by its id
 * @returns reports by exercise, then by answer
 */
export async function gradeOwnAnswers(
  sources: readonly ExerciseSource[],
  bundles: ReadonlyMap<string, ExerciseBundle>,
): Promise<Map<string, Map<string, CheckReport>>> {
  const folder = mkdtempSync(join(tmpdir(), "standby-own-answers-"));
  try {
    writeClass(folder, sources);
    const bundler = () => (source: ExerciseSource) => Promise.resolve(bundleFor(source, bundles));
    const command = createGradeCommand(() => ({ ...realTools(() => true), bundler }));
    const options = ["--out", join(folder, "results"), "--sandbox", "portable", "--format", "csv"];
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    const surroundings = { folder: root, print: say, complain: say };
    const args = ["grade", join(folder, "all.yaml"), join(folder, "class"), ...options];
    const code = await runCli([command], args, surroundings);
    if (code !== 0) throw new Error(`standby grade ended with ${code}: ${said.join("\n")}`);
    return reportsIn(join(folder, "results", "results.ndjson"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeClass(folder: string, sources: readonly ExerciseSource[]): void {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put("all.yaml", `title: All\nexercises:\n${sources.map(({ id }) => `  - id: ${id}\n`).join("")}`);
  for (const source of sources) {
    for (const [student, files] of ownAnswers(source)) {
      const place = `class/${student}/exercises/${source.id}/answer`;
      for (const [path, text] of Object.entries(files)) put(`${place}/${path}`, text);
    }
  }
}

function bundleFor({ id }: ExerciseSource, bundles: ReadonlyMap<string, ExerciseBundle>): ExerciseBundle {
  const bundle = bundles.get(id);
  if (!bundle) throw new Error(`${id} was not proven`);
  return bundle;
}

function reportsIn(path: string): Map<string, Map<string, CheckReport>> {
  const found = new Map<string, Map<string, CheckReport>>();
  for (const line of readFileSync(path, "utf8").trimEnd().split("\n")) {
    const entry = record.parse(JSON.parse(line));
    if (entry.kind !== "graded") continue;
    const { exercise, student, report } = entry;
    found.set(exercise, (found.get(exercise) ?? new Map<string, CheckReport>()).set(student.id, report));
  }
  return found;
}
