import { readFileSync } from "node:fs";
import { Refusal } from "./command.ts";
import { textIn } from "./intake/decode-text.ts";
import { Unusable } from "./intake/problem.ts";

/**
 * The text of a file that somebody named: UTF-8, or UTF-16 that says so.
 *
 * @param named the file as it is called in a refusal
 * @throws Refusal where it cannot be read, or is no text: what cannot be decoded would come back as signs
 */
export function readText(path: string, named = path): string {
  try {
    return textIn(readBytes(path, named), named);
  } catch (error) {
    throw error instanceof Unusable ? new Refusal(error.message) : error;
  }
}

/**
 * What stands in a file that somebody named.
 *
 * @throws Refusal where it cannot be read
 */
export function readBytes(path: string, named = path): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`There is no file ${named} that can be read.`);
  }
}
