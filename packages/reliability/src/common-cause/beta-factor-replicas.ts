import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkLevel, type Level } from "../input/level.ts";

/** Equal replicas in parallel that share a part of their causes of failure. */
export type BetaFactorReplicas = Level & {
  /** The fraction, from 0 to 1, of a replica's unavailability that all replicas share. */
  readonly beta: number;
  /** How many replicas there are: a whole number of at least 1. */
  readonly n: number;
};

/** Refuses anything but a level with a fraction `beta` and a whole number `n` of at least 1. */
export function checkReplicas(replicas: BetaFactorReplicas): void {
  checkLevel("options", replicas);
  checkFraction("beta", replicas.beta);
  checkCount("n", replicas.n, { min: 1 });
}
