import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";
import { waitProbabilityFrom } from "./erlang.ts";
import { MOST, type ServerQueue } from "./server-queue.ts";

/**
 * The fewest servers with which a request waits at most `waitSec` seconds on average, spares not counted.
 *
 * The smallest c with C·s / (c − a) ≤ waitSec, the wait of `queueMeanWait`. It is more than the load in
 * erlangs, which only says how many are busy. Infinity where more than 1,000,000 would be needed.
 *
 * @throws TypeError or RangeError for arrivals that are not finite and at least 0, or a service or a wait that
 * is not finite and above 0.
 * Source: L. Kleinrock, *Queueing Systems*, volume 1 (1975), section 3.5, searched for the servers.
 */
export function queueServersNeeded(
  options: Omit<ServerQueue, "servers"> & { readonly waitSec: number },
): number {
  checkOptions("options", options);
  const { arrivalsPerSec, serviceSec, waitSec } = options;
  checkNotNegative("arrivalsPerSec", arrivalsPerSec);
  checkPositive("serviceSec", serviceSec);
  checkPositive("waitSec", waitSec);
  const erlangs = arrivalsPerSec * serviceSec;
  if (erlangs >= MOST) return Infinity;
  let inverse = 1;
  for (let servers = 1; servers <= MOST; servers++) {
    inverse = 1 + (inverse * servers) / erlangs;
    if (servers <= erlangs) continue;
    const wait = (waitProbabilityFrom(inverse, { erlangs, servers }) * serviceSec) / (servers - erlangs);
    if (wait <= waitSec) return servers;
  }
  return Infinity;
}
