import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Refusal } from "./command.ts";

/**
 * Finds the course around a folder: the nearest folder, this one or above it, with `lessons/` and `exercises/`.
 *
 * @throws Refusal where there is none
 */
export function courseRoot(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "lessons")) && existsSync(join(folder, "exercises"))) return folder;
    if (folder === dirname(folder)) {
      throw new Refusal(
        `No course is here: neither ${from} nor a folder above it has lessons/ and exercises/.`,
      );
    }
  }
}
