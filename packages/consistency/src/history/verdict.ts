import type { Operation } from "./operation.ts";
import type { Value } from "./value.ts";

/** Some order of the operations is allowed. */
export interface Allowed {
  readonly verdict: "ok";
  /** Such an order. Operations with an unknown outcome are in it where they must have been applied. */
  readonly order: readonly Operation[];
  /** How many steps the search took. */
  readonly steps: number;
}

/** No order of the operations is allowed. */
export interface Violated {
  readonly verdict: "violated";
  /** What happened, in a sentence. */
  readonly message: string;
  /** The operation that no order can place. */
  readonly operation: Operation;
  /** An allowed order of as much as can be placed before it. */
  readonly prefix: readonly Operation[];
  /** Every state that allowed orders lead to when the operation must be placed. */
  readonly states: readonly Value[];
  /** The key whose operations these are, where each key was judged by itself. */
  readonly key?: string;
  readonly steps: number;
}

/** The search was given up. This is never a pass. */
export interface Undecided {
  readonly verdict: "unknown";
  /** Why, in a sentence. */
  readonly message: string;
  readonly steps: number;
}

export type Verdict = Allowed | Violated | Undecided;
