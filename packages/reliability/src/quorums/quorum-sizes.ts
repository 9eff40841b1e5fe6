import { checkCount } from "../input/check-count.ts";
import { checkLevel, type Level } from "../input/level.ts";

/** Equal, independent nodes (`n`), and how many of them must answer a read (`r`). */
export type ReadQuorum = Level & { readonly n: number; readonly r: number };

/** Equal, independent nodes (`n`), and how many of them must acknowledge a write (`w`). */
export type WriteQuorum = Level & { readonly n: number; readonly w: number };

/** How many nodes keep a copy (`n`), answer a read (`r`) and acknowledge a write (`w`): whole, at most `n`. */
export interface QuorumSizes {
  readonly n: number;
  readonly r: number;
  readonly w: number;
}

/** Refuses a read quorum whose level or sizes make no sense. */
export function checkReadQuorum(quorum: ReadQuorum): void {
  checkLevel("options", quorum);
  checkCount("n", quorum.n, { min: 1 });
  checkCount("r", quorum.r, { min: 1, max: quorum.n });
}

/** Refuses a write quorum whose level or sizes make no sense. */
export function checkWriteQuorum(quorum: WriteQuorum): void {
  checkLevel("options", quorum);
  checkCount("n", quorum.n, { min: 1 });
  checkCount("w", quorum.w, { min: 1, max: quorum.n });
}

/** Refuses sizes that are not whole or not from 1 to n. */
export function checkQuorumSizes({ n, r, w }: QuorumSizes): void {
  checkCount("n", n, { min: 1 });
  checkCount("r", r, { min: 1, max: n });
  checkCount("w", w, { min: 1, max: n });
}
