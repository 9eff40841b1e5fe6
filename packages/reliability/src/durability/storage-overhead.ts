import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * How many bytes are stored for each byte of data, when any `k` of `n` equal units are enough to read it.
 *
 * n / k: 3 for three copies (k = 1), 1.4 for a 10 + 4 code, 1 without redundancy. Rival conventions: what is stored
 * besides, (n − k) / k, so 200 % and 40 %; and the rate of a code, k / n. What repair and reads cost is not in it: a
 * lost block of a code takes k others to restore, a lost copy one.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n ≤ 1,000.
 * Source: H. Weatherspoon and J. Kubiatowicz, "Erasure Coding vs. Replication: A Quantitative Comparison", IPTPS 2002.
 */
export function storageOverhead(options: {
  /** How many units hold the data: a whole number from 1 to 1,000. */
  readonly n: number;
  /** How many of them are needed to read it: a whole number from 1 to `n`. */
  readonly k: number;
}): number {
  checkOptions("options", options);
  const { n, k } = options;
  checkCount("n", n, { min: 1, max: 1_000 });
  checkCount("k", k, { min: 1, max: n });
  return n / k;
}
