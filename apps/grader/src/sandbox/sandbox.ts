import type { Program } from "@standby/checks/verified";

/** The kinds of sandbox around the processes in which answers are judged, the plainest first. */
export const SANDBOXES = ["portable", "bubblewrap"] as const;
export type SandboxName = (typeof SANDBOXES)[number];

/** What may be asked for. */
export const SANDBOX_WISHES = ["auto", ...SANDBOXES] as const;
export type SandboxWish = (typeof SANDBOX_WISHES)[number];

/** What one lane is in the sandbox. */
export interface Slot {
  /** Each process of a call has its own. */
  readonly number: number;
  /** Files that its process reads beside what is part of the course. */
  readonly files: readonly string[];
}

/** What stands around the process of a lane. */
export interface Sandbox {
  readonly name: SandboxName;
  /** Why it is this one, as the rest of a sentence. */
  readonly why: string;
  /** What is started in the place of a process; absent where that is the process itself. */
  readonly within?: (command: readonly string[], slot: Slot) => Program;
}
