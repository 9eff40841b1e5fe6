/** How beats come: the mean of the intervals between them, and how far they usually lie from it. */
export interface Rhythm {
  readonly meanUs: number;
  /** The standard deviation: the root of the mean of the squared distances from the mean. */
  readonly deviationUs: number;
}

/** What a suspicion is made with. All times are microseconds. */
export interface SuspicionOptions {
  /** How many of the newest intervals the rhythm is made of. */
  readonly windowSize: number;
  /** No rhythm counts as steadier than this. */
  readonly deviationUsMin: number;
  /** The interval to reckon with until the first one is known. */
  readonly firstUs: number;
  /** Whose φ is this or more is suspected. */
  readonly threshold: number;
}

/** What the watcher needs. */
export interface Suspecting {
  /** A beat has arrived. */
  heard(nowUs: number): void;
  isSuspected(nowUs: number): boolean;
}
