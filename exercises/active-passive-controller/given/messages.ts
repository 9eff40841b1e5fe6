import type { Context, Handlers } from "@standby/simulator";

export type { Context, Handlers };

/** From each store, every 30 ms, also from replicas. */
export interface Beat {
  readonly type: "beat";
  /** The latest epoch that the store has heard of; 0 before the first. */
  readonly epoch: number;
  /** Whether it takes itself for the primary of that epoch. After a crash it does not. */
  readonly isPrimary: boolean;
  /** The store's clock when it sent this. */
  readonly sentAt: number;
}

/** From a store that was asked how far its log is. */
export interface Status {
  readonly type: "status";
  /** The `round` of the question. */
  readonly round: number;
  /** The epoch of the last line of its log; 0 where it is empty. */
  readonly lastEpoch: number;
  /** How many lines its log has. */
  readonly length: number;
}

/** To the primary: it may serve until `leaseUs` of its own clock after `sentAt`, that of its beat. */
export interface Lease {
  readonly type: "lease";
  readonly epoch: number;
  readonly sentAt: number;
  readonly leaseUs: number;
}

/** To a store: how far is your log? `round` is a number of your choice; the answer repeats it. */
export interface AskStatus {
  readonly type: "ask-status";
  readonly round: number;
}

/** To a store: be the primary of this epoch. It obeys if it has heard of none as late. */
export interface Promote {
  readonly type: "promote";
  readonly epoch: number;
}

/** To the node named `directory`: send clients there. It ignores what is of an earlier epoch than it knows. */
export interface PrimaryIs {
  readonly type: "primary-is";
  readonly primary: string;
  readonly epoch: number;
}

export interface ControllerOptions {
  /** The names of the stores. */
  readonly stores: readonly string[];
  /** How long a primary may serve without a new lease. */
  readonly leaseUs: number;
  /** The largest fraction by which a lease may last longer on the controller's clock than on a store's. */
  readonly driftMax: number;
  /** How often to look whether somebody has to take over. */
  readonly lookUs: number;
}
