import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these files that exists; a name without a folder is looked for on the path. */
export function firstExisting(candidates: readonly (string | undefined)[]): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  for (const candidate of candidates) {
    if (!candidate) continue;
    const paths = /[\\/]/.test(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate));
    const found = paths.find((path) => existsSync(path));
    if (found) return found;
  }
  return null;
}

/** The folders in which Windows keeps programs. */
export function programFolders(): string[] {
  const { ProgramFiles, "ProgramFiles(x86)": x86, LOCALAPPDATA } = process.env;
  return [ProgramFiles, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
}
