import type { Request } from "@standby/simulator";

export type { Request };

/** What the front of a primary can do and know. */
export interface Desk {
  /** The time on this machine's own clock, in microseconds. */
  clock(): number;
  /** The epoch of which this machine thinks that it is the primary. */
  epoch(): number;
  /** What the key holds, as far as this primary knows; null where nothing was written. */
  read(key: string): number | null;
  /** Adds a line to the log, and sends it to the two replicas. Gives the number of the line. */
  append(key: string, value: number): number;
  /** Answers a client. */
  send(to: string, msg: Answer | Sorry): void;
}

/** It is done, or was read. */
export interface Answer {
  readonly type: "answer";
  /** The `call` of the request. */
  readonly reply: number;
  /** What was read or written. */
  readonly value: number | null;
  readonly epoch: number;
}

/** It was not done, and never will be. */
export interface Sorry {
  readonly type: "sorry";
  readonly reply: number;
  readonly primary: null;
}
