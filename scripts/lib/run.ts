import { spawn } from "node:child_process";
import { environment } from "./environment.ts";
import { programOf, root } from "./paths.ts";

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a script with this Node and waits for it; it shares the terminal.
 *
 * @returns its exit code, 1 where a signal ended it
 */
export function runNode(args: readonly string[], { cwd = root, env }: RunOptions = {}): Promise<number> {
  const child = spawn(process.execPath, args, { cwd, env: environment(env), stdio: "inherit" });
  // The child hears Ctrl+C from the terminal itself; a request to end is handed on.
  const wait = (): void => {};
  const end = (): void => void child.kill("SIGTERM");
  process.on("SIGINT", wait).on("SIGTERM", end);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      process.off("SIGINT", wait).off("SIGTERM", end);
      resolve(code ?? 1);
    });
  });
}

/** Runs the program of an installed package, named `package` or `package:program`. */
export function runTool(tool: string, args: readonly string[], options?: RunOptions): Promise<number> {
  const [name = tool, program] = tool.split(":");
  return runNode([programOf(name, program), ...args], options);
}
