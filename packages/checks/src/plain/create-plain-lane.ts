import { mkdtempSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Lane } from "../lane/lane.ts";

/**
 * A lane that checks answers as `vitest run` does: an author's and an offline learner's host. The answer shares
 * the process with the checks, so its reports are self-checked.
 *
 * @param options.folder where answers are written; `vitest` and the libraries must resolve from there
 */
export function createPlainLane(options: { readonly folder: string }): Lane {
  mkdirSync(options.folder, { recursive: true });
  const work = mkdtempSync(join(options.folder, "plain-"));
  return new Lane({
    host: "plain",
    script: new URL("./child.ts", import.meta.url),
    args: [work],
    runsPerProcess: 200,
  });
}
