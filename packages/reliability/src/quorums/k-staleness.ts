import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkQuorumSizes, type QuorumSizes } from "./quorum-sizes.ts";

/**
 * The probability that a read misses all of the last `versions` versions, when each write stands on `w` nodes
 * chosen at random and nothing spreads it further.
 *
 * p = (C(n − w, r) / C(n, r))^versions: each write is missed when the r nodes of the read are all among the
 * n − w that do not have it. 0 for strict quorums (r + w > n). The model is the pessimistic one: real stores
 * go on copying to the other n − w nodes, see `readConsistency`. Returns a fraction from 0 to 1; small
 * results keep their relative precision.
 *
 * @throws TypeError or RangeError for sizes that are not whole or not from 1 to n, and for versions that
 * are not a whole number of at least 1.
 * Source: P. Bailis et al., "Probabilistically bounded staleness for practical partial quorums", PVLDB 5
 * (2012), section 3.1.
 */
export function kStaleness(options: QuorumSizes & { readonly versions: number }): number {
  checkOptions("options", options);
  checkQuorumSizes(options);
  checkCount("versions", options.versions, { min: 1 });
  const { n, r, w } = options;
  let missed = 1;
  for (let drawn = 0; drawn < r && missed > 0; drawn++) missed *= Math.max(0, n - w - drawn) / (n - drawn);
  return missed ** options.versions;
}
