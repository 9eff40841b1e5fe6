import type { Context, Handlers, Request } from "@standby/simulator";

export type { Context, Handlers, Request };

/** From a worker to the keeper. `sentAt` is the worker's clock when it asked. */
export interface Ask {
  readonly type: "ask";
  readonly sentAt: number;
}

/** From the keeper to the worker whose turn it is. */
export interface Granted {
  readonly type: "granted";
  /** The `sentAt` of the question. */
  readonly sentAt: number;
  /** The number of the turn: one more for every new holder. */
  readonly turn: number;
  /** How long the lease lasts, by the holder's clock, from `sentAt` on. */
  readonly leaseUs: number;
  /** The keeper's clock when it said so, for people who read logs. */
  readonly grantedAt: number;
}

export interface KeeperOptions {
  /** How long a worker may work before it has to be granted the lease again. */
  readonly leaseUs: number;
  /** The largest fraction by which a lease may last longer on the keeper's clock than on a worker's: 0.12 is 12 %. */
  readonly driftMax: number;
}
