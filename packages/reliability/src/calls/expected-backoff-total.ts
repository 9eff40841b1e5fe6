import { checkCount } from "../input/check-count.ts";
import { checkBackoff, independentMean, MOST_RETRIES, type Backoff } from "./backoff.ts";
import { decorrelatedMeans } from "./decorrelated-means.ts";

/**
 * How long a client waits on average in all, in seconds, if all of its `retries` are needed: the sum of
 * `expectedBackoff` over them. The attempts themselves take their own time on top.
 *
 * @throws TypeError or RangeError for an unknown jitter, a base that is not above 0, a cap below the base, and retries
 * that are not a whole number from 1 to 100.
 * Source: M. Brooker, "Exponential backoff and jitter", AWS Architecture Blog (2015), for the four rules; means add
 * up, whether or not waits depend on each other.
 */
export function expectedBackoffTotal(options: Backoff & { readonly retries: number }): number {
  checkBackoff(options);
  const { jitter, baseSec, capSec, retries } = options;
  checkCount("retries", retries, { min: 1, max: MOST_RETRIES });
  if (jitter === "decorrelated") return baseSec * decorrelatedMeans(capSec / baseSec, retries).sum;
  let total = 0;
  for (let retry = 1; retry <= retries; retry++) total += independentMean(options, retry);
  return total;
}
