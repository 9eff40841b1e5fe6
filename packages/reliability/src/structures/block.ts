import type { Level } from "../input/level.ts";

/** One unit of a block tree. The name is for people; equal names do not make two units one. */
export type UnitBlock = Level & { readonly kind: "unit"; readonly name?: string };

/** Blocks of which all must work. */
export interface SeriesBlock {
  readonly kind: "series";
  readonly blocks: readonly Block[];
}

/** Blocks of which one must work. */
export interface ParallelBlock {
  readonly kind: "parallel";
  readonly blocks: readonly Block[];
}

/** Blocks of which `k` must work. */
export interface KOutOfNBlock {
  readonly kind: "kOutOfN";
  readonly k: number;
  readonly blocks: readonly Block[];
}

/**
 * A reliability block diagram as a tree, nested up to 1,000 deep. All units are independent: a thing that
 * two branches share must not be drawn in both.
 */
export type Block = UnitBlock | SeriesBlock | ParallelBlock | KOutOfNBlock;
