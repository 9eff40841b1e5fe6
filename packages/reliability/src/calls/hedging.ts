import { checkOpenFraction } from "../input/check-open-fraction.ts";
import { checkOptions } from "../input/check-options.ts";

/** When a second copy of a request is sent, and which percentile is asked for; both as fractions. */
export interface Hedging {
  /** After the latency that this fraction of requests stay within: 0.95 sends about 5 % more requests. */
  readonly hedgeQuantile: number;
  readonly quantile: number;
}

/** What hedging does: four numbers, because what it gains means nothing without what it costs. */
export interface HedgedLatency {
  /** After how long the second copy is sent. */
  readonly hedgeDelayMs: number;
  /** The percentile with hedging. */
  readonly hedgedMs: number;
  /** The percentile without. */
  readonly unhedgedMs: number;
  /** How many more requests are sent, as a fraction of those made. */
  readonly extraLoad: number;
}

/** Refuses quantiles that are not above 0 and below 1. */
export function checkHedging(hedging: Hedging): void {
  checkOptions("options", hedging);
  checkOpenFraction("hedgeQuantile", hedging.hedgeQuantile);
  checkOpenFraction("quantile", hedging.quantile);
}
