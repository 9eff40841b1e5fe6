import { writeFileSync } from "node:fs";
import { Refusal } from "./command.ts";
import { hasCode } from "./has-code.ts";

/**
 * Writes a file that the user named, or that is called after what the user named.
 *
 * @param force whether a file that is there may be replaced
 * @throws Refusal where there is one and it may not
 */
export function writeNew(file: string, bytes: Buffer, force: boolean): void {
  try {
    writeFileSync(file, bytes, { flag: force ? "w" : "wx" });
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    throw new Refusal(`There is a file ${file}: replace it with --force, or name another with --out.`);
  }
}
