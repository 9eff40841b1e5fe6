import { join } from "node:path";
import type { ExerciseBundle, Host } from "@standby/contract";
import { createPlainLane } from "../plain/index.ts";
import { prove, type ExerciseSource, type Proven } from "../prove/prove.ts";
import { createVerifiedLane } from "../verified/index.ts";
import { keepBundle, keptBundle, keyOf } from "./kept-bundles.ts";

/** Makes what a host needs to check answers to an exercise. */
export type Bundler = (source: ExerciseSource) => Promise<ExerciseBundle>;

/** What a bundler needs of the program that makes it. */
export interface BundlerOptions {
  /** The address of each library that answers and checks may import, by specifier; see `findLibraries`. */
  readonly libraries: Readonly<Record<string, string>>;
  /** A folder below the course's root for the proofs that need files, and for what was proven before. */
  readonly folder: string;
  /** Called with each proof that is made, and the host in which it was. */
  readonly onProven?: (proven: Proven, host: Host) => void;
}

/**
 * A proof that shares its processor with others must not call an honest answer slow. As much as `standby grade` gives on a
 * busy machine: reports say how long a run that was cut off could take.
 */
export const PROOF_PATIENCE = 8;

/** An exercise whose own answers do not do what they must. The message says which, and what shows more. */
export class Unproven extends Error {
  override readonly name = "Unproven";
}

/** Exercises proven at a time: answers wait for their budgets now and then. */
const LANES = 2;

/**
 * A bundler that runs each exercise's own answers, since a mistake is recognised by what it was seen to fail, unless
 * that was done on this machine before. It rejects with `Unproven` where an exercise is not proven: its solution fails, its starter
 * passes, or a mistake does not fail the check that it names.
 */
export function createBundler({ libraries, folder, onProven }: BundlerOptions): Bundler {
  const shelf = join(folder, "proven");
  const known = new Map<string, Promise<ExerciseBundle>>();
  const inTurn = takeTurns(LANES);

  /**
   * Every host judges these answers alike, as the tests assert. The verified one starts sooner; handlers that a
   * simulation calls a million times are called quicker where they share the realm of the checks.
   */
  const proveOnce = async (source: ExerciseSource, key: string): Promise<ExerciseBundle> => {
    const lane = source.simulated
      ? createPlainLane({ folder, patience: PROOF_PATIENCE })
      : createVerifiedLane({ libraries, patience: PROOF_PATIENCE });
    try {
      const proven = await prove(source, lane);
      const bundle = refuseUnproven(proven);
      onProven?.(proven, source.simulated ? "plain" : "verified");
      keepBundle(bundle, key, shelf);
      return bundle;
    } finally {
      lane.dispose();
    }
  };

  const bundleFor = (source: ExerciseSource, key: string): Promise<ExerciseBundle> => {
    const kept = keptBundle(source.id, key, shelf);
    return kept ? Promise.resolve(kept) : inTurn(() => proveOnce(source, key));
  };

  return (source) => {
    const key = keyOf(source);
    const bundle = known.get(key) ?? bundleFor(source, key);
    known.set(key, bundle);
    return bundle;
  };
}

function refuseUnproven({ bundle, proofs }: Proven): ExerciseBundle {
  const problems = proofs.flatMap(({ answer, problem }) => (problem ? [`${answer} ${problem}`] : []));
  if (problems.length === 0) return bundle;
  const remedy = `Run "npm run standby -- check exercises/${bundle.id}".`;
  throw new Unproven(`exercises/${bundle.id} is not proven: ${problems.join("; ")}. ${remedy}`);
}

/** Runs tasks in a number of queues by turns, one after another in each. */
function takeTurns(queueCount: number): <T>(task: () => Promise<T>) => Promise<T> {
  const queues: Promise<unknown>[] = Array.from({ length: queueCount }, () => Promise.resolve());
  let next = 0;
  return (task) => {
    const queue = next++ % queueCount;
    const result = (queues[queue] ?? Promise.resolve()).then(task);
    queues[queue] = result.catch(() => {});
    return result;
  };
}
