import { checkCount } from "../input/check-count.ts";
import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { checkOptions } from "../input/check-options.ts";
import { rising } from "./order-statistic.ts";

/**
 * How long an operation takes that goes to several nodes at once, each with a steady latency of its own, and
 * waits for the fastest `k` answers: the k-th smallest latency, in milliseconds.
 *
 * The floor of a synchronous commit: with one near and two far copies, waiting for one answer costs the near
 * round trip, waiting for two costs a far one.
 *
 * @throws TypeError or RangeError for latencies that are not a list of at least one finite number of at least
 * 0, and for a k that is not a whole number from 1 to their count.
 * Source: the definition of the k-th order statistic.
 */
export function quorumLatencyOfNodes(options: {
  readonly latenciesMs: readonly number[];
  readonly k: number;
}): number {
  checkOptions("options", options);
  checkNotNegatives("latenciesMs", options.latenciesMs);
  checkCount("k", options.k, { min: 1, max: options.latenciesMs.length });
  return rising(options.latenciesMs)[options.k - 1] ?? Number.NaN;
}
