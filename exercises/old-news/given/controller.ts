import type { Context, Handlers } from "@standby/simulator";

export type { Context, Handlers };

/** All times in whole microseconds. */
export interface Options {
  readonly replicas: readonly string[];
  /** How often the controller looks whether the primary is still heard. */
  readonly lookUs: number;
  /** A primary that has not been heard for this long or longer is replaced. */
  readonly silentUs: number;
}

/** How far a replica's log is: the epoch of its last line, 0 for none, and how many lines there are. */
export interface Position {
  readonly lastEpoch: number;
  readonly length: number;
}

/** What each replica that is up sends every 20 ms. */
export interface Beat extends Position {
  readonly type: "beat";
  /** The latest epoch that it has heard of, and whether it is the primary of that one. */
  readonly epoch: number;
  readonly isPrimary: boolean;
}

/** The answer to `{ type: "ask", epoch }`. From then on the replica takes part in no earlier epoch. */
export interface Status extends Position {
  readonly type: "status";
  readonly epoch: number;
}

/** What the controller sends: how far are you, and be the primary of this epoch. */
export type FromController =
  { readonly type: "ask"; readonly epoch: number } | { readonly type: "lead"; readonly epoch: number };
