import { fileURLToPath } from "node:url";
import { prove, sourceOf, type ExerciseSource, type Proven } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { createPlainLane } from "@standby/checks/plain";
import { createVerifiedLane } from "@standby/checks/verified";
import type { ExerciseBundle } from "@standby/contract";
import type { Exercise } from "@standby/course";
import { keepBundle, keptBundle, keyOf } from "./kept-bundles.ts";

const libraries = findLibraries(import.meta.url);
/** The version of the engine packages, a part of every content hash. */
export const engine: string = engineVersion(libraries);

/** A build that shares its processor with others must not call an honest answer slow. */
const PATIENCE = 10;

/** Where answers are written whose proof needs files. */
const WORK = fileURLToPath(new URL("../../../.standby/", import.meta.url));

/** Exercises proven at a time: answers wait for their budgets now and then. */
const LANES = 2;

const known = new Map<string, Promise<ExerciseBundle>>();
const queues: Promise<unknown>[] = Array.from({ length: LANES }, () => Promise.resolve());
let next = 0;

/**
 * What the page needs to check answers to an exercise. Runs the exercise's own answers on the way, since a
 * mistake is recognised by what it was seen to fail, unless that was done on this machine before.
 *
 * @throws Error where the exercise is not proven: its solution fails, its starter passes, or a mistake does not
 * fail the check that it names
 */
export function buildBundle(exercise: Exercise): Promise<ExerciseBundle> {
  const source = sourceOf(exercise, engine);
  const key = keyOf(source);
  const bundle = known.get(key) ?? bundleFor(source, key);
  known.set(key, bundle);
  return bundle;
}

function bundleFor(source: ExerciseSource, key: string): Promise<ExerciseBundle> {
  const kept = keptBundle(source.id, key);
  return kept ? Promise.resolve(kept) : inTurn(() => proveOnce(source, key));
}

async function proveOnce(source: ExerciseSource, key: string): Promise<ExerciseBundle> {
  const lane = laneFor(source);
  try {
    const bundle = refuseUnproven(await prove(source, lane));
    keepBundle(bundle, key);
    return bundle;
  } finally {
    lane.dispose();
  }
}

/**
 * Every host judges these answers alike, as the tests assert. The verified one starts sooner; handlers that a
 * simulation calls a million times are called quicker where they share the realm of the checks.
 */
function laneFor({ simulated }: ExerciseSource): ReturnType<typeof createVerifiedLane> {
  const patience = PATIENCE;
  return simulated
    ? createPlainLane({ folder: WORK, patience })
    : createVerifiedLane({ libraries, patience });
}

function refuseUnproven({ bundle, proofs }: Proven): ExerciseBundle {
  const problems = proofs.flatMap(({ answer, problem }) => (problem ? [`${answer} ${problem}`] : []));
  if (problems.length === 0) return bundle;
  const remedy = `Run "npm run standby -- check exercises/${bundle.id}".`;
  throw new Error(`exercises/${bundle.id} is not proven: ${problems.join("; ")}. ${remedy}`);
}

/** In the lanes by turns, one after another in each. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const lane = next++ % LANES;
  const result = (queues[lane] ?? Promise.resolve()).then(task);
  queues[lane] = result.catch(() => {});
  return result;
}
