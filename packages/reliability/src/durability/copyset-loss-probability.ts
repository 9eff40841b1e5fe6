import { checkCount } from "../input/check-count.ts";
import { allReplicasFailed, anySetLost, checkLostNodes, type LostNodes } from "./all-replicas-failed.ts";

/** A cluster whose chunks stand on few different sets of nodes. */
export interface CopysetCluster extends LostNodes {
  /**
   * With how many other nodes a node shares chunks, so that they can restore it together: a whole number from
   * `replicas` − 1, the fewest possible, to `nodes` − 1.
   */
  readonly scatterWidth: number;
}

/**
 * The probability that data is lost when some nodes are lost at once, and chunks stand only on copysets: the sets of
 * r nodes that copyset replication cuts from random orders of all nodes.
 *
 * P = 1 − (1 − C(f, r) / C(n, r))^c with c = ⌈S / (r − 1)⌉ · ⌊n / r⌋ copysets for a scatter width S. Every copyset is
 * taken to hold data, so that the number of chunks does not matter. The number of lost copysets is right on average;
 * their losses are taken to be independent, which they nearly are in a large cluster. A loss is rarer than with
 * random replication, and larger: what is lost on average is the same. Small results keep their relative precision.
 *
 * @throws TypeError or RangeError for counts that are not whole, more nodes lost than there are, replicas that are not
 * from 2 to 100 or more than nodes, or a scatter width that is not from replicas − 1 to nodes − 1.
 * Source: A. Cidon, S. Rumble, R. Stutsman, S. Katti, J. Ousterhout and M. Rosenblum, "Copysets: Reducing the Frequency of
 * Data Loss in Cloud Storage", USENIX ATC 2013.
 */
export function copysetLossProbability(cluster: CopysetCluster): number {
  checkLostNodes(cluster, { replicasMin: 2 });
  const { nodes, replicas, scatterWidth } = cluster;
  checkCount("scatterWidth", scatterWidth, { min: replicas - 1, max: nodes - 1 });
  const copysets = Math.ceil(scatterWidth / (replicas - 1)) * Math.floor(nodes / replicas);
  return anySetLost(copysets, allReplicasFailed(cluster));
}
