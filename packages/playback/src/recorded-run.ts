import type { EventKind, Snapshot } from "@standby/simulator";

/** What a client asked for and what came of it, as it is shown. */
export interface RecordedOperation {
  readonly number: number;
  readonly client: string;
  readonly kind: string;
  readonly key: string;
  readonly input: unknown;
  readonly output: unknown;
  readonly outcome: "ok" | "failed" | "pending";
  readonly invokedAtUs: number;
  /** The end of the run where the client never learnt the end. */
  readonly returnedAtUs: number;
  readonly by: string | null;
  readonly epoch: number | null;
}

/** A fault as a band over the lanes that it hit. */
export interface FaultBand {
  /** The kind of the fault in a few words, such as "one way partition". */
  readonly label: string;
  /** The fault in words. */
  readonly sentence: string;
  /** The names of the nodes that it hit. */
  readonly hit: readonly string[];
  readonly fromUs: number;
  readonly toUs: number;
}

/** The first thing that was not allowed. */
export interface ShownViolation {
  readonly property: string;
  readonly atUs: number;
  readonly sentence: string;
  /** The numbers of the operations concerned. */
  readonly operations: readonly number[];
}

/** A run with everything that the player shows of it: plain data, so that a worker can post it. */
export interface RecordedRun {
  readonly seed: number;
  readonly hash: string;
  readonly untilUs: number;
  /** The nodes in the order of their lanes. */
  readonly names: readonly string[];
  /** The kinds of events by their codes. */
  readonly kindNames: readonly EventKind[];
  /** Columns, one row for each event; -1 stands for none. */
  readonly times: ArrayLike<number>;
  readonly kinds: ArrayLike<number>;
  readonly nodes: ArrayLike<number>;
  readonly peers: ArrayLike<number>;
  readonly causes: ArrayLike<number>;
  readonly details: readonly unknown[];
  /** The number of the first event in the columns; above 0 where only a part of a run is at hand. */
  readonly firstEvent: number;
  readonly snapshots: readonly Snapshot[];
  readonly operations: readonly RecordedOperation[];
  readonly faults: readonly FaultBand[];
  /** Whether it could be held against promises: all of them were kept, or one was broken. */
  readonly isJudged: boolean;
  readonly violation: ShownViolation | null;
}
