/** The stores that keep one log, each a copy of its own. */
export interface Group {
  readonly stores: readonly string[];
  /** On how many of them a write is, the primary counted in, before a client is told that it is done. */
  readonly copies: number;
}

/** What a store says of itself when the controller asks. */
export interface Report {
  readonly store: string;
  /** The epoch in which the last line of its log was written; 0 where there is no line. */
  readonly lastEpoch: number;
  /** How many lines its log has, on disk. */
  readonly received: number;
  /** How many of these it has applied, so that readers see them. */
  readonly applied: number;
  /** For how long the oldest line that is not applied has been waiting; 0 where all are. */
  readonly lagMs: number;
  /** False since it lost its disk: of what it had confirmed before, it knows nothing. */
  readonly isWhole: boolean;
}
