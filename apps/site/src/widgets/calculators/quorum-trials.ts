import {
  consistencyDelay,
  isStrictQuorum,
  readConsistencyCurve,
  type ConsistencyDelay,
  type ReadConsistency,
} from "@standby/reliability";
import { spreadOver } from "../chart/paths.ts";
import type { QuorumState } from "./quorum-state.ts";

/** How stale reads are over time. */
export interface Staleness {
  readonly strict: boolean;
  /** The times after the commit, in milliseconds, from 0 on. */
  readonly timesMs: readonly number[];
  /** How many reads are fresh at each of the times. */
  readonly curve: readonly ReadConsistency[];
  /** When 99.9 % of reads are fresh. */
  readonly later: ConsistencyDelay;
}

const TRIALS = 20_000;
const SEED = 1;
const POINTS = 61;
/** Writes that take so many times their mean are too few to see. */
const MEANS_SHOWN = 6;

/** Tries writes and reads, always from the same seed, so that the same settings draw the same curve. */
export function tryStaleness({ n, r, w, writeMs, otherMs }: QuorumState): Staleness {
  const other = { meanMs: otherMs };
  const delays = { write: { meanMs: writeMs }, acknowledge: other, read: other, response: other };
  const trials = { n, r, w, ...delays, trials: TRIALS, seed: SEED };
  const timesMs = spreadOver({ kind: "linear", from: 0, to: writeMs * MEANS_SHOWN }, POINTS);
  return {
    strict: isStrictQuorum({ n, r, w }),
    timesMs,
    curve: readConsistencyCurve({ ...trials, timesMs }),
    later: consistencyDelay({ ...trials, quantile: 0.999 }),
  };
}
