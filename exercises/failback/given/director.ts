import type { Context, Handlers } from "@standby/simulator";

export type { Context, Handlers };

/** All times in whole microseconds. */
export interface Options {
  /** The site that is to lead whenever it can. It leads at the start, in epoch 1. */
  readonly preferred: string;
  readonly other: string;
  /** A site that has not been heard for this long or longer is silent, and no longer serves. */
  readonly silentUs: number;
  /** How long the preferred site must be well before it leads again, after its first failure, and at most. */
  readonly firstUs: number;
  readonly mostUs: number;
  /** After so long, a hold that has not led to a return is given up. */
  readonly holdUsMax: number;
}

/** What each site that is up sends every 25 ms. */
export interface Beat {
  readonly type: "beat";
  /** The epoch of the last order that it has followed. */
  readonly epoch: number;
  /** Whether it leads and takes writes. While it does not, its log does not grow by itself. */
  readonly isOpen: boolean;
  /** In which epoch the last line of its log was written, 0 for none, and how many lines there are. */
  readonly lastEpoch: number;
  readonly length: number;
}

/** What the director answers to every beat; a site ignores orders of an epoch before its own. */
export interface Order {
  readonly type: "order";
  readonly epoch: number;
  /** Who leads. The other copies the leader's log, and sets its own lines aside where they differ. */
  readonly leader: string;
  /** Whether the leader takes writes. */
  readonly isOpen: boolean;
}
