import { prove, sourceOf, type Proven } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { createVerifiedLane } from "@standby/checks/verified";
import type { ExerciseBundle } from "@standby/contract";
import type { Exercise } from "@standby/course";

const libraries = findLibraries(import.meta.url);
/** The version of the engine packages, a part of every content hash. */
export const engine: string = engineVersion(libraries);

/** A build that shares its processor with others must not call an honest answer slow. */
const PATIENCE = 10;

const known = new Map<string, Promise<ExerciseBundle>>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * What the page needs to check answers to an exercise. Runs the exercise's own answers on the way, since a
 * mistake is recognised by what it was seen to fail.
 *
 * @throws Error where the exercise is not proven: its solution fails, its starter passes, or a mistake does not
 * fail the check that it names
 */
export function buildBundle(exercise: Exercise): Promise<ExerciseBundle> {
  const source = sourceOf(exercise, engine);
  const key = JSON.stringify(source);
  const bundle = known.get(key) ?? inTurn(() => proveOnce(source));
  known.set(key, bundle);
  return bundle;
}

async function proveOnce(source: Parameters<typeof prove>[0]): Promise<ExerciseBundle> {
  const lane = createVerifiedLane({ libraries, patience: PATIENCE });
  try {
    return refuseUnproven(await prove(source, lane));
  } finally {
    lane.dispose();
  }
}

function refuseUnproven({ bundle, proofs }: Proven): ExerciseBundle {
  const problems = proofs.flatMap(({ answer, problem }) => (problem ? [`${answer} ${problem}`] : []));
  if (problems.length === 0) return bundle;
  const remedy = `Run "npm run standby -- check exercises/${bundle.id}".`;
  throw new Error(`exercises/${bundle.id} is not proven: ${problems.join("; ")}. ${remedy}`);
}

/** One after another: two processes of checks on two cores would make each other late. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const result = queue.then(task);
  queue = result.catch(() => {});
  return result;
}
