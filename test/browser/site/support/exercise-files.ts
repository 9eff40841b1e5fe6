import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const EXERCISES = fileURLToPath(new URL("../../../../exercises/", import.meta.url));

/** The text of a file of an exercise, by its path below `exercises/`. */
export function exerciseFile(path: string): string {
  return readFileSync(EXERCISES + path, "utf8");
}

/** Code that passes every check of an exercise. */
export const solutionOf = (exercise: string): string => exerciseFile(`${exercise}/solution/index.ts`);

/** Code that makes one of an exercise's known mistakes. */
export const mistakeOf = (exercise: string, mistake: string): string =>
  exerciseFile(`${exercise}/mistakes/${mistake}/index.ts`);

/** Code that the editor opens with. */
export const starterOf = (exercise: string): string => exerciseFile(`${exercise}/answer/index.ts`);

/** How many exercises the course has. */
export const exerciseCount = readdirSync(EXERCISES, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
).length;
