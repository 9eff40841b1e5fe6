import type { Run } from "../kernel/run.ts";

/** A promise that every run must keep. */
export interface Property {
  /** The promise in words, such as "acknowledged writes are kept". */
  readonly name: string;
  /** safety: nothing bad happens. availability: something good does. */
  readonly kind: "safety" | "availability";
  /** What broke it; null where the run kept it; "unknown" where the run does not say. */
  readonly judge: (run: Run) => Violation | null | "unknown";
}

/** The first thing in a run that was not allowed. */
export interface Violation {
  readonly atUs: number;
  /** What happened, as a sentence of one line. */
  readonly firstBadEvent: string;
  /** The operations concerned, by their numbers. */
  readonly operations: readonly number[];
}
