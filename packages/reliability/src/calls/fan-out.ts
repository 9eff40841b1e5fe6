import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";

/** A request that makes `calls` calls at once and waits for all, and a fraction of calls or requests that is slow. */
export interface FanOut {
  readonly calls: number;
  readonly slowFraction: number;
}

/** Refuses calls that are not a whole number of at least 1 and a slow part that is no fraction. */
export function checkFanOut(fanOut: FanOut): void {
  checkOptions("options", fanOut);
  checkCount("calls", fanOut.calls, { min: 1 });
  checkFraction("slowFraction", fanOut.slowFraction);
}
