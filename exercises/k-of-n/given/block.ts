/** One unit: the fraction of time, from 0 to 1, in which it is down. */
export interface Unit {
  readonly kind: "unit";
  readonly unavailability: number;
}

/** Blocks of which at least `k` must work: from 1 of them to all of them. At most twelve blocks. */
export interface KOutOfN {
  readonly kind: "kOutOfN";
  readonly k: number;
  readonly blocks: readonly Block[];
}

/** A tree of blocks, nested as deep as its author liked. No unit occurs twice, and all are independent. */
export type Block = Unit | KOutOfN;

/** What a service needs, and what it is promised to be. */
export interface Need {
  /** How many servers carry the load. */
  readonly k: number;
  /** The fraction of time in which each server is down: above 0, at most 0.1. */
  readonly unavailability: number;
  /** The largest fraction of time in which fewer than `k` may work. */
  readonly target: number;
}
