import type { ExerciseSource } from "./prove.ts";

/** Code that may run clusters, and may take the longer budgets for it; a type alone runs nothing. */
const SIMULATES = /^import (?!type\b)[^;]*from "@standby\/simulator"/m;

/** An exercise's folder, read; what `packages/course` returns has this shape. */
export type ExerciseOnDisk = Omit<ExerciseSource, "contentHash" | "engine" | "simulated"> & {
  readonly contentHash: (engineVersion: string) => string;
};

/** An exercise's folder as `prove` takes it, for one version of the engine. */
export function sourceOf(exercise: ExerciseOnDisk, engine: string): ExerciseSource {
  const { id, checksSource, imports, given, starter, solution, points, mistakes } = exercise;
  const simulated = [checksSource, ...Object.values(given)].some((text) => SIMULATES.test(text));
  const contentHash = exercise.contentHash(engine);
  const misconceptions = mistakes.map(({ name, misconception, check, explanation, files }) => ({
    name,
    misconception,
    check,
    explanation,
    files,
  }));
  return {
    id,
    contentHash,
    engine,
    simulated,
    checksSource,
    imports,
    given,
    starter,
    solution,
    points,
    mistakes: misconceptions,
  };
}
