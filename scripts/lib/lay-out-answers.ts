import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/**
 * Writes each solution and each mistake as it is judged, beside the given files and the checks, so that the
 * compiler sees whole answers: a mistake's folder holds only the files that differ from the solution.
 *
 * @param folder an absolute path inside the repository, to be emptied first
 * @returns the configuration that takes all of them
 */
export function layOutAnswers(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shelf = join(root, "exercises");
  for (const exercise of foldersIn(shelf)) {
    const from = join(shelf, exercise);
    layOut(from, [], join(folder, exercise, "solution"));
    for (const mistake of foldersIn(join(from, "mistakes"))) {
      layOut(from, [join(from, "mistakes", mistake)], join(folder, exercise, mistake));
    }
  }
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ extends: join(root, "tsconfig/engine.json"), include: ["."] }));
  return config;
}

function layOut(from: string, over: readonly string[], to: string): void {
  for (const answer of [join(from, "solution"), ...over]) copy(answer, join(to, "answer"));
  copy(join(from, "given"), join(to, "given"));
  copy(join(from, "checks.test.ts"), join(to, "checks.test.ts"));
}

function copy(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
