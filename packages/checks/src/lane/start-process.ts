import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";

/** A process of a lane, before it is started. */
export interface Program {
  /** The program and its arguments. */
  readonly command: readonly string[];
  /** The number of the user, and of the group, that it runs as; the caller's own where it is not given. */
  readonly user?: number;
  /** Files that it gets open for reading, as 4, 5 and so on, whether or not its user may open them. */
  readonly files?: readonly string[];
}

/** Starts it without the caller's environment, with a channel for messages. Its output is dropped, its complaints are not. */
export function startProcess({ command: [program = "", ...args], user, files = [] }: Program): ChildProcess {
  const open = files.map((file) => openSync(file, "r"));
  try {
    return spawn(program, args, {
      env: { NODE_ENV: "test" },
      stdio: ["ignore", "ignore", "inherit", "ipc", ...open],
      serialization: "json",
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
  } finally {
    for (const file of open) closeSync(file);
  }
}
