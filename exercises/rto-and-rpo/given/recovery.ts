/** One copy of the data that was made. Times are in seconds since the log began. */
export interface Copy {
  /** When it began. It holds what was there at this moment, and nothing newer. */
  readonly beganAt: number;
  /** When it was complete and out of reach of the failure. From this moment on, this one included, it can be used. */
  readonly completeAt: number;
}

/** How copies are made, for as long as anybody remembers. */
export type Plan = BackupPlan | AsyncPlan | SyncPlan;

export interface BackupPlan {
  readonly kind: "backup";
  /** From the start of one backup to the start of the next. */
  readonly everySec: number;
  /** From its start until it is complete and out of reach of the failure. */
  readonly takesSec: number;
}

/** A replica that gets each write after it was acknowledged. */
export interface AsyncPlan {
  readonly kind: "async";
  /** By how much it lagged, measured at regular moments; at least one measurement, in no particular order. */
  readonly lagsSec: readonly number[];
}

/** A replica that has each write before it is acknowledged. */
export interface SyncPlan {
  readonly kind: "sync";
}

/** What happens after a failure, one after the other; each takes so many seconds. */
export interface Recovery {
  readonly noticeSec: number;
  readonly decideSec: number;
  readonly restoreSec: number;
  readonly redirectSec: number;
}

/** What was promised. */
export interface Objectives {
  /** The work of at most so many seconds is lost. */
  readonly rpoSec: number;
  /** Users wait for at most so many seconds, from the failure on. */
  readonly rtoSec: number;
}
