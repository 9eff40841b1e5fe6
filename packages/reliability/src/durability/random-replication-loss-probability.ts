import { checkCount } from "../input/check-count.ts";
import { allReplicasFailed, anySetLost, checkLostNodes, type LostNodes } from "./all-replicas-failed.ts";

/**
 * The probability that at least one chunk of data is lost when some nodes are lost at once, and each chunk stands on
 * nodes drawn at random from all of them.
 *
 * P = 1 − (1 − C(f, r) / C(n, r))^chunks for n nodes, f lost and r replicas. Chunks are counted once, not once for
 * each replica, and are placed independently. Exact for that placement, given that f nodes are lost, whichever they
 * are. Systems that draw from a neighbourhood of each node lie between this and `copysetLossProbability`. Small results
 * keep their relative precision.
 *
 * @throws TypeError or RangeError for counts that are not whole, more nodes lost than there are, replicas that are not
 * from 1 to 100 or more than nodes, or no chunk.
 * Source: A. Cidon, S. Rumble, R. Stutsman, S. Katti, J. Ousterhout and M. Rosenblum, "Copysets: Reducing the Frequency of
 * Data Loss in Cloud Storage", USENIX ATC 2013.
 */
export function randomReplicationLossProbability(
  cluster: LostNodes & {
    /** How many chunks there are in all: a whole number of at least 1. */
    readonly chunks: number;
  },
): number {
  checkLostNodes(cluster, { replicasMin: 1 });
  checkCount("chunks", cluster.chunks, { min: 1 });
  return anySetLost(cluster.chunks, allReplicasFailed(cluster));
}
