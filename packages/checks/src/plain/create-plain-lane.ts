import { mkdtempSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Lane } from "../lane/lane.ts";

/** What a plain lane needs of the program that opens it. */
export interface PlainOptions {
  /** Where answers are written; `vitest` and the libraries must resolve from there. */
  readonly folder: string;
  /** How many times as long as budgeted a run may take; 1 by default. Not for judging learners. */
  readonly patience?: number;
}

/**
 * A lane that checks answers as `vitest run` does: an author's and an offline learner's host. The answer shares
 * the process with the checks, so its reports are self-checked.
 */
export function createPlainLane(options: PlainOptions): Lane {
  mkdirSync(options.folder, { recursive: true });
  const work = mkdtempSync(join(options.folder, "plain-"));
  return new Lane({
    host: "plain",
    script: new URL("./child.ts", import.meta.url),
    args: [work],
    runsPerProcess: 200,
    ...(options.patience ? { patience: options.patience } : {}),
  });
}
