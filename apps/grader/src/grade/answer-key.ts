import { createHash } from "node:crypto";
import type { ExerciseBundle, Files } from "@standby/contract";

/** What a result depends on, beside the answer. */
export interface Judging {
  /** The version of everything that judges, as `toolVersion` gives it. */
  readonly tool: string;
  /** Names the seeds of simulated exercises without giving them away. */
  readonly seeds: string;
}

/** The key of an answer: the same key gives the same result. Hex digits of a SHA-256. */
export function answerKey(exercise: ExerciseBundle, files: Files, { tool, seeds }: Judging): string {
  const { id, contentHash, checks } = exercise;
  const texts = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify([tool, seeds, id, contentHash, checks, texts]);
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}
