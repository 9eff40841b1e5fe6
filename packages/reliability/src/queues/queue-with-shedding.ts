import { checkCount } from "../input/check-count.ts";
import { checkServerQueue, MOST, type ServerQueue } from "./server-queue.ts";

/** How a queue of limited length fares. */
export interface SheddingQueue {
  /** The fraction of requests that find every place taken and are turned away at once. */
  readonly shedProbability: number;
  /** How many requests per second are accepted, and answered. */
  readonly goodputPerSec: number;
  /** The fraction of time in which a server is busy. */
  readonly utilisation: number;
  /** How long an accepted request waits for a server, on average: seconds. */
  readonly meanWaitSec: number;
  /** How long an accepted request takes in all, on average: seconds. */
  readonly meanResponseSec: number;
}

/**
 * How many requests a queue of limited length turns away, and how long the others wait: the M/M/c/K queue.
 *
 * With load a = arrivals·s, c servers and K = c + waiting places, the probability of i requests is to that of
 * i − 1 as a to min(i, c); a request is shed when it finds K. The mean wait is the mean number that wait over
 * the goodput (Little's law). However much arrives, the goodput is at most c/s and the wait of the accepted is
 * bounded: that is what shedding is for. Beware of two conventions: K counts those in service too, so the
 * option here is only the places to wait; with none it is `erlangB`. Nobody gives up or retries. One object,
 * because the trade is between its numbers.
 *
 * @throws TypeError or RangeError for arrivals that are not finite and at least 0, a service that is not finite
 * and above 0, servers that are not a whole number from 1 to 1,000,000, or places from 0 to 1,000,000.
 * Source: D. Gross and C. M. Harris, *Fundamentals of Queueing Theory*, the M/M/c/K model.
 */
export function queueWithShedding(queue: ServerQueue & { readonly waitingPlaces: number }): SheddingQueue {
  checkServerQueue(queue);
  const { arrivalsPerSec, serviceSec, servers, waitingPlaces } = queue;
  checkCount("waitingPlaces", waitingPlaces, { min: 0, max: MOST });
  const erlangs = arrivalsPerSec * serviceSec;
  // Among the states with at most `present` requests: the part of the last one, of the others, and the mean
  // number that wait.
  let full = 1;
  let notFull = 0;
  let waiting = 0;
  for (let present = 1; present <= servers + waitingPlaces; present++) {
    const odds = (full * erlangs) / Math.min(present, servers);
    full = odds / (1 + odds);
    notFull = 1 / (1 + odds);
    waiting = waiting * notFull + Math.max(0, present - servers) * full;
  }
  const goodputPerSec = arrivalsPerSec * notFull;
  const meanWaitSec = goodputPerSec === 0 ? 0 : waiting / goodputPerSec;
  return {
    shedProbability: full,
    goodputPerSec,
    utilisation: (erlangs * notFull) / servers,
    meanWaitSec,
    meanResponseSec: meanWaitSec + serviceSec,
  };
}
