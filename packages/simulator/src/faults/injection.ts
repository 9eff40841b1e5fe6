import type { Fault } from "@standby/contract";

/** A fault as it happened in a run. */
export interface Injection {
  readonly fault: Fault;
  /** The nodes that it hit; none where a role was held by nobody. */
  readonly hit: readonly string[];
  readonly beganAtUs: number;
  /** Infinity where it lasts to the end of the run. */
  readonly endsAtUs: number;
}
