import { fieldsCodec } from "../state/codec.ts";
import { number, whole } from "../state/field.ts";

/** How many copies there are, how many a write and a read wait for, and how long messages take. */
export interface QuorumState {
  readonly n: number;
  readonly r: number;
  readonly w: number;
  /** The unavailability of one copy, a fraction. */
  readonly down: number;
  /** The mean time in which a write reaches a copy, in milliseconds. */
  readonly writeMs: number;
  /** The mean time of every other message, in milliseconds. */
  readonly otherMs: number;
}

export const COPIES_MAX = 7;
export const COPY_DOWN = { min: 1e-4, max: 0.2 };
export const DELAY_MS = { min: 0.1, max: 1000 };

export const quorumCodec = fieldsCodec<QuorumState>(
  {
    n: whole({ min: 1, max: COPIES_MAX }),
    r: whole({ min: 1, max: COPIES_MAX }),
    w: whole({ min: 1, max: COPIES_MAX }),
    down: number(COPY_DOWN),
    writeMs: number(DELAY_MS),
    otherMs: number(DELAY_MS),
  },
  ({ n, r, w }) =>
    Math.max(r, w) > n ? `${r > n ? `r is ${r}` : `w is ${w}`}, but there are only ${n} copies` : undefined,
);

export const quorumDefaults: QuorumState = { n: 3, r: 1, w: 1, down: 0.01, writeMs: 10, otherMs: 1 };
