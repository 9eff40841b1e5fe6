import type { ExerciseSource } from "@standby/checks";
import { commandLineFiles, exerciseFiles } from "./course-files.ts";
import { runAutograder, SETUP } from "./gradescope-scripts.ts";

/** What is packed. */
export interface Packing {
  /** The course's folder. */
  readonly root: string;
  readonly exercises: readonly ExerciseSource[];
  /** The assignment's file, as YAML. */
  readonly assignment: string;
  /** The teacher's own checks, by exercise; empty where there are none. */
  readonly hidden: ReadonlyMap<string, string>;
  /** What more seeds are drawn from; undefined for the public ones alone. */
  readonly secret: string | undefined;
}

/** The scripts of the archive that are to be executable. */
export const SCRIPTS: ReadonlySet<string> = new Set(["setup.sh", "run_autograder"]);

/**
 * The files of an autograder for Gradescope, texts by path: `setup.sh` and `run_autograder` at the top, as its autograder
 * specification asks for, and the part of the course that they need.
 */
export function packGradescope({
  root,
  exercises,
  assignment,
  hidden,
  secret,
}: Packing): Map<string, string> {
  const options = { hasHidden: hidden.size > 0, hasSecret: secret !== undefined };
  const course = new Map([
    ...commandLineFiles(),
    ["assignment.yaml", assignment],
    // A course is a folder with lessons and exercises.
    ["lessons/none.txt", "An autograder needs no lessons.\n"],
    ...exercises.flatMap(({ id }) => [...exerciseFiles(root, id)]),
    ...exercises.flatMap(({ id, starter }) =>
      Object.entries(starter).map(([path, text]) => [`starters/${id}/${path}`, text] as const),
    ),
    ...[...hidden].map(([id, text]) => [`hidden/${id}/checks.test.ts`, text] as const),
    ...(secret === undefined ? [] : [["secret.txt", secret] as const]),
  ]);
  return new Map([
    ["setup.sh", SETUP],
    ["run_autograder", runAutograder(options)],
    ...[...course].map(([path, text]) => [`course/${path}`, text] as const),
  ]);
}
