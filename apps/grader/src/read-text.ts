import { readFileSync } from "node:fs";
import { Refusal } from "./command.ts";

/**
 * The text of a file that somebody named.
 *
 * @param named the file as it is called in a refusal
 * @throws Refusal where it cannot be read
 */
export function readText(path: string, named = path): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Refusal(`There is no file ${named} that can be read.`);
  }
}
