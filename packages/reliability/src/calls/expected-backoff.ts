import { checkCount } from "../input/check-count.ts";
import { checkBackoff, independentMean, MOST_RETRIES, type Backoff } from "./backoff.ts";
import { decorrelatedMeans } from "./decorrelated-means.ts";

/**
 * How long a client waits on average before its i-th retry, in seconds; the first retry is number 1.
 *
 * With v = min(cap, base · 2ⁱ⁻¹): v without jitter; v/2 with full jitter, uniform from 0 to v; 3v/4 with equal
 * jitter, v/2 and uniform up to v/2 more. With decorrelated jitter each wait is min(cap, uniform from base to three
 * times the wait before), the first one after a wait of base: 2 base · 1.5ⁱ − base until the cap comes into reach,
 * and then a recursion of integrals, evaluated to about 12 digits.
 *
 * @throws TypeError or RangeError for an unknown jitter, a base that is not above 0, a cap below the base, and a retry
 * that is not a whole number from 1 to 100.
 * Source: M. Brooker, "Exponential backoff and jitter", AWS Architecture Blog (2015), for the four rules; the means
 * follow from them.
 */
export function expectedBackoff(options: Backoff & { readonly retry: number }): number {
  checkBackoff(options);
  const { jitter, baseSec, capSec, retry } = options;
  checkCount("retry", retry, { min: 1, max: MOST_RETRIES });
  if (jitter !== "decorrelated") return independentMean(options, retry);
  return baseSec * decorrelatedMeans(capSec / baseSec, retry).last;
}
