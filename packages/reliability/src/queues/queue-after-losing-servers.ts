import { checkCount } from "../input/check-count.ts";
import { meanWaitInServices, waitProbability } from "./erlang.ts";
import { checkServerQueue, type ServerQueue } from "./server-queue.ts";

/** How a queue is before and after it has lost servers. */
export interface QueueAfterLoss {
  /** Load over servers; from 1 on, the queue grows for ever. */
  readonly utilisationBefore: number;
  readonly utilisationAfter: number;
  /** The probability that a request must wait: 1 where saturated. */
  readonly waitProbabilityBefore: number;
  readonly waitProbabilityAfter: number;
  /** The mean wait in seconds: Infinity where saturated. */
  readonly meanWaitSecBefore: number;
  readonly meanWaitSecAfter: number;
}

/**
 * What the loss of servers does to the waits: utilisation, probability of a wait and mean wait, before and
 * after, each once the queue has settled.
 *
 * `erlangC` and `queueMeanWait` with c servers and with c − k of them, under the same arrivals. If the load
 * is what is left of the servers or more, it does not settle: the mean wait is Infinity, not some large
 * number. One object, because before and after are compared.
 *
 * @throws TypeError or RangeError for arrivals that are not finite and at least 0, a service that is not finite
 * and above 0, servers that are not a whole number from 1 to 1,000,000, or lost ones that are not from 0 to
 * one fewer.
 * Source: L. Kleinrock, *Queueing Systems*, volume 1 (1975), section 3.5.
 */
export function queueAfterLosingServers(queue: ServerQueue & { readonly lost: number }): QueueAfterLoss {
  checkServerQueue(queue);
  const { arrivalsPerSec, serviceSec, servers, lost } = queue;
  checkCount("lost", lost, { min: 0, max: servers - 1 });
  const erlangs = arrivalsPerSec * serviceSec;
  const before = { erlangs, servers };
  const after = { erlangs, servers: servers - lost };
  return {
    utilisationBefore: erlangs / servers,
    utilisationAfter: erlangs / after.servers,
    waitProbabilityBefore: waitProbability(before),
    waitProbabilityAfter: waitProbability(after),
    meanWaitSecBefore: meanWaitInServices(before) * serviceSec,
    meanWaitSecAfter: meanWaitInServices(after) * serviceSec,
  };
}
