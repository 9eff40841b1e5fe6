import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const EXERCISES = fileURLToPath(new URL("../../exercises/", import.meta.url));

/** An exercise's own answers of one file each: its solution, and its mistakes. */
export function ownAnswers(exercise: string): string[] {
  const home = join(EXERCISES, exercise);
  const mistakes = readdirSync(join(home, "mistakes")).map((name) => join(home, "mistakes", name));
  return [join(home, "solution"), ...mistakes].map((folder) =>
    readFileSync(join(folder, "index.ts"), "utf8"),
  );
}

/** Writes what a class hands in to an exercise: these answers by turns, each with a comment that makes it another. */
export function writeClass(
  folder: string,
  exercise: string,
  { answers, students }: { answers: readonly string[]; students: number },
): void {
  for (let student = 0; student < students; student += 1) {
    const own = join(folder, `s${student}`, exercise);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "index.ts"), `${answers[student % answers.length]}\n// ${student}\n`);
  }
}
