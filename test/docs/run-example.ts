import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** Runs an example as a program of its own; gives what it printed, line by line. */
export async function runExample(root: string, name: string, code: string): Promise<string[]> {
  const folder = join(root, ".standby", "docs");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, code);
  const { stdout } = await promisify(execFile)(process.execPath, [path], { cwd: root, timeout: 60_000 });
  return stdout === "" ? [] : stdout.trimEnd().split("\n");
}

/** What the comments behind an example's statements say it prints: `console.log(x); // 5.256`. */
export function promisedOutput(code: string): string[] {
  return [...code.matchAll(/\); \/\/ (.+)$/gm)].map((match) => match[1] ?? "");
}
