import { portableLog } from "./portable-log.ts";
import type { RandomStream } from "./random-stream.ts";

const BINS = 1024;

/** -ln(1 - u) at u = 0, 1/1024, … 1023/1024. */
const TABLE = Float64Array.from({ length: BINS }, (_, bin) => -portableLog(1 - bin / BINS));

/**
 * A sample of the exponential distribution with a mean of 1: between quantiles of a table, evenly; beyond the last
 * one by drawing anew, since what is left of an exponential time is distributed like the whole.
 */
export function standardExponential(random: RandomStream): number {
  let beyond = 0;
  for (;;) {
    const place = random.fraction() * BINS;
    const bin = Math.floor(place);
    const from = TABLE[bin] as number;
    if (bin < BINS - 1) return beyond + from + (place - bin) * ((TABLE[bin + 1] as number) - from);
    beyond += from;
  }
}
