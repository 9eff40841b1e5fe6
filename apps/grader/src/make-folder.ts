import { accessSync, constants, mkdirSync } from "node:fs";
import { Refusal } from "./command.ts";
import { hasCode } from "./has-code.ts";

/**
 * Makes a folder that the user named, and those above it, where they are not there yet.
 *
 * @throws Refusal where it cannot be had or written to
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (!hasCode(error, "EEXIST", "ENOTDIR", "EACCES", "EPERM", "EROFS")) throw error;
    throw new Refusal(`${folder} is no folder that can be written to: name another with --out.`);
  }
}
