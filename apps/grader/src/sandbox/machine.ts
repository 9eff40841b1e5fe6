import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import type { Program } from "@standby/checks/verified";

/** What a sandbox depends on of the machine that it is for. */
export interface Machine {
  readonly platform: string;
  readonly cores: number;
  /** Whether the caller is the system's administrator, whom limits do not hold. */
  readonly isRoot: boolean;
  /** The absolute path of a program; undefined where there is none. */
  readonly find: (name: string) => string | undefined;
  /** Runs a program to its end; gives what went wrong, and undefined where nothing did. */
  readonly run: (program: Program) => string | undefined;
}

const RUN_MS_MAX = 20_000;

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  cores: availableParallelism(),
  isRoot: process.getuid?.() === 0,
  find,
  run,
};

function find(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function run({ command: [program = "", ...args], user }: Program): string | undefined {
  const { status, signal, stderr, error } = spawnSync(program, args, {
    env: {},
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    timeout: RUN_MS_MAX,
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  if (status === 0) return undefined;
  if (error) return error.message;
  return stderr.trim().split("\n")[0] || `it ended with ${status ?? signal}`;
}
