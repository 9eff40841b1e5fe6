import type { Value } from "./value.ts";

/**
 * How an operation ended: `ok`, its answer arrived; `failed`, it was certainly not applied, then or later;
 * `unknown`, nobody knows whether it was applied, and it may be applied at any later time.
 */
export type Outcome = "ok" | "failed" | "unknown";

/** Who confirmed an operation, and in which epoch (term, view) that node believed itself to be in charge. */
export interface Acknowledger {
  readonly node: string;
  readonly epoch: number;
}

/** One call of one client, from the moment it was made to the moment its answer arrived. */
export interface Operation {
  /** Who called. One process waits for its answer before it calls again. */
  readonly process: number | string;
  /** What was called, in the model's words: `read`, `write`. */
  readonly kind: string;
  /** What it was called on, where there are several objects. */
  readonly key?: string;
  /** What it was given; null where it takes nothing. */
  readonly input?: Value;
  /** What it answered. Left out, nothing was observed, and any answer is allowed. */
  readonly output?: Value;
  /** When it was called: an integer, in whatever unit the whole history uses. */
  readonly calledAt: number;
  /** When its answer arrived. Null or left out where the outcome is unknown. */
  readonly returnedAt?: number | null;
  readonly outcome: Outcome;
  /** Needed by `overlappingEpochs` alone. */
  readonly acknowledgedBy?: Acknowledger;
}

/** What was called and answered, in any order. */
export type History = readonly Operation[];
