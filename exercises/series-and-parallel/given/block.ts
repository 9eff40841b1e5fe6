/** One unit: the fraction of time, from 0 to 1, in which it is down. */
export interface Unit {
  readonly kind: "unit";
  readonly unavailability: number;
}

/** Blocks of which all must work. At least one block. */
export interface Series {
  readonly kind: "series";
  readonly blocks: readonly Block[];
}

/** Blocks of which one must work. At least one block. */
export interface Parallel {
  readonly kind: "parallel";
  readonly blocks: readonly Block[];
}

/** A tree of blocks, nested as deep as its author liked. No unit occurs twice, and all are independent. */
export type Block = Unit | Series | Parallel;
