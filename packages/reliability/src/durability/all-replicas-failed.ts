import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/** A cluster of which some nodes are lost at the same moment, as after a power cut. */
export interface LostNodes {
  /** How many nodes there are: a whole number of at least 1. */
  readonly nodes: number;
  /** How many of them are lost at once: a whole number from 0 to `nodes`. */
  readonly failed: number;
  /** On how many nodes each chunk of data stands. */
  readonly replicas: number;
}

const REPLICAS_MAX = 100;

/** Refuses clusters that make no sense. */
export function checkLostNodes(cluster: LostNodes, { replicasMin }: { replicasMin: number }): void {
  checkOptions("options", cluster);
  const { nodes, failed, replicas } = cluster;
  checkCount("nodes", nodes, { min: replicasMin });
  checkCount("failed", failed, { min: 0, max: nodes });
  checkCount("replicas", replicas, { min: replicasMin, max: Math.min(nodes, REPLICAS_MAX) });
}

/** The probability that all of one set of `replicas` nodes are among those lost: C(f, r) / C(n, r). */
export function allReplicasFailed({ nodes, failed, replicas }: LostNodes): number {
  let probability = 1;
  for (let replica = 0; replica < replicas; replica++) {
    probability *= Math.max(0, failed - replica) / (nodes - replica);
  }
  return probability;
}

/** The probability that any of some sets is lost, each with `probability` and independently. */
export function anySetLost(sets: number, probability: number): number {
  return sets === 0 ? 0 : -Math.expm1(sets * Math.log1p(-probability));
}
