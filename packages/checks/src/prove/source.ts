import type { ExerciseKind } from "@standby/contract";
import type { ExerciseSource } from "./prove.ts";

/** An exercise's folder, read; what `packages/course` returns has this shape. */
export type ExerciseOnDisk = Omit<ExerciseSource, "contentHash" | "engine" | "simulated"> & {
  readonly kind: ExerciseKind;
  readonly contentHash: (engineVersion: string) => string;
};

/** An exercise's folder as `prove` takes it, for one version of the engine. */
export function sourceOf(exercise: ExerciseOnDisk, engine: string): ExerciseSource {
  const { id, checksSource, imports, given, starter, solution, points, mistakes, kind } = exercise;
  const simulated = kind === "failover" || kind === "attack";
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
