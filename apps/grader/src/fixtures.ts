import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "./commands.ts";
import { runCli } from "./run-cli.ts";

/** What a call of the command line did. */
export interface CliRun {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complaints: readonly string[];
}

/** Calls the command line in a folder. */
export async function standby(folder: string, ...args: string[]): Promise<CliRun> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(commands, args, {
    folder,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

/** Gives a function a new course without modules, and removes it afterwards. */
export async function inEmptyCourse<T>(use: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "standby-grader-"));
  try {
    mkdirSync(join(root, "lessons"));
    mkdirSync(join(root, "exercises"));
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Changes the text of every file below a folder. */
export function rewrite(folder: string, change: (text: string, path: string) => string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, change(readFileSync(path, "utf8"), path));
  }
}
