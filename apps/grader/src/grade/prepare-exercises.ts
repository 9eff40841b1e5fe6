import { resolve } from "node:path";
import type { ExerciseSource } from "@standby/checks";
import { Unproven } from "@standby/checks/proven";
import { Refusal } from "../command.ts";
import { hasCode } from "../has-code.ts";
import { bundleHidden, readHiddenChecks } from "./hidden-checks.ts";
import type { Judged } from "./judge-answer.ts";
import { showProving } from "./show-progress.ts";
import type { Call } from "./open-call.ts";

/** Makes what judges the answers to each exercise, the teacher's own checks included. */
export async function prepareExercises(
  root: string,
  sources: readonly ExerciseSource[],
  { asked, surroundings, tools, wishes }: Call,
): Promise<Map<string, Judged>> {
  const ids = sources.map(({ id }) => id);
  const hidden =
    asked.hidden === undefined
      ? new Map<string, string>()
      : readHiddenChecks(resolve(surroundings.folder, asked.hidden), ids);
  const bundle = tools.bundler(root);
  const proving = showProving(surroundings.terminal, sources.length);
  const proven = sources.map(async (source) => {
    const made = await bundle(source);
    proving.done();
    return made;
  });
  const bundles = await Promise.all(proven)
    .catch((error: unknown) => {
      if (hasCode(error, "EACCES", "EPERM", "EROFS")) throw new Refusal(notAllowed(root));
      // What the bundler says of it is for whoever made the exercise.
      throw error instanceof Unproven ? new Refusal(error.message) : error;
    })
    .finally(proving.clear);
  const lane = tools.openLane(wishes);
  const judged = new Map<string, Judged>();
  try {
    for (const [index, source] of sources.entries()) {
      const own = bundles[index];
      const text = hidden.get(source.id);
      if (!own) continue;
      const more = text === undefined ? undefined : await bundleHidden(source, own, text, lane);
      judged.set(source.id, { bundle: own, hidden: more });
    }
  } finally {
    lane.dispose();
  }
  return judged;
}

const notAllowed = (root: string): string =>
  `This user may not write to ${root}/.standby, where what was proven of the exercises is kept. Let somebody who may ` +
  "grade an answer to each of them first, or copy the course.";
