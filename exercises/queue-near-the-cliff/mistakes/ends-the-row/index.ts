import type { Need, Queue } from "../given/queue.ts";

const HALVINGS = 60;

/** The share of requests that must wait at all: from 0 to 1. */
export function waitShare({ arrivalsPerSec, serviceSec, servers }: Queue): number {
  const load = arrivalsPerSec * serviceSec;
  if (load >= servers) return 1;
  // The weight of each box follows from the one before. Weights are kept relative to the last one, and so stay
  // below 1 where powers and factorials would overflow.
  let before = 0;
  for (let busy = 1; busy <= servers; busy++) before = ((before + 1) * busy) / load;
  let allBusy = 0;
  for (let box = 0; box < 200; box++) allBusy += (load / servers) ** box;
  return allBusy / (before + allBusy);
}

/** The mean wait in seconds, of all requests; the service is not counted. Infinity where the line only grows. */
export function meanWait(queue: Queue): number {
  const idle = queue.servers - queue.arrivalsPerSec * queue.serviceSec;
  return idle <= 0 ? Infinity : (waitShare(queue) * queue.serviceSec) / idle;
}

/** The smallest number of servers that keeps the promise even after some are lost. */
export function serversNeeded({ arrivalsPerSec, serviceSec, waitSec, lost }: Need): number {
  let left = 1;
  while (meanWait({ arrivalsPerSec, serviceSec, servers: left }) > waitSec) left++;
  return left + lost;
}

/** How busy so many servers may be while all work, so that the promise is kept after some are lost: from 0 to 1. */
export function utilisationLimit(need: Omit<Need, "arrivalsPerSec">, servers: number): number {
  const { serviceSec, waitSec, lost } = need;
  const left = servers - lost;
  // The wait grows with the load, so the largest allowed load is halved in on.
  let allowed = 0;
  let tooMuch = left;
  for (let step = 0; step < HALVINGS; step++) {
    const load = (allowed + tooMuch) / 2;
    const wait = meanWait({ arrivalsPerSec: load / serviceSec, serviceSec, servers: left });
    if (wait <= waitSec) allowed = load;
    else tooMuch = load;
  }
  return allowed / servers;
}
