import { Lane } from "../lane/lane.ts";
import type { Program } from "../lane/start-process.ts";

/** What a verified lane needs of the program that opens it. */
export interface VerifiedOptions {
  /** The address of each library that answers and checks may import, by specifier; see `findLibraries`. */
  readonly libraries: Readonly<Record<string, string>>;
  /** Addresses that the checks get in the place of those; answers never do. */
  readonly trusted?: Readonly<Record<string, string>>;
  /** What is started in the place of the lane's process, such as a sandbox with the process in it. */
  readonly within?: (command: readonly string[]) => Program;
  /** How many times as long as budgeted a run may take; 1 by default. Not for judging learners. */
  readonly patience?: number;
}

/**
 * A lane that judges answers from outside: checks run in its process, the answer in a realm of its own inside
 * it (QuickJS in WebAssembly), and only copies and handles cross. Its reports are verified.
 */
export function createVerifiedLane(options: VerifiedOptions): Lane {
  return new Lane({
    host: "verified",
    script: new URL("./child.ts", import.meta.url),
    args: [JSON.stringify(options.libraries), JSON.stringify(options.trusted ?? {})],
    execArgv: [
      "--max-old-space-size=512",
      "--no-concurrent-marking",
      "--disable-warning=ExperimentalWarning",
    ],
    runsPerProcess: 500,
    ...(options.within ? { within: options.within } : {}),
    ...(options.patience ? { patience: options.patience } : {}),
  });
}
