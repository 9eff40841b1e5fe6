import { meanWaitInServices } from "./erlang.ts";
import { checkServerQueue, type ServerQueue } from "./server-queue.ts";

/**
 * How long a request waits for a server, on average, its own service not counted: seconds.
 *
 * W = C·s / (c − a), with s the mean service, c the servers, a = arrivals·s the load and C of `erlangC`.
 * The average is over all requests, also those that need not wait. Infinity where the load is the servers'
 * or more: then the queue grows for as long as that lasts. One line for all servers, first come first served.
 *
 * @throws TypeError or RangeError for arrivals that are not finite and at least 0, a service that is not finite
 * and above 0, or servers that are not a whole number from 1 to 1,000,000.
 * Source: L. Kleinrock, *Queueing Systems*, volume 1 (1975), section 3.5, with Little's law.
 */
export function queueMeanWait(queue: ServerQueue): number {
  checkServerQueue(queue);
  const { arrivalsPerSec, serviceSec, servers } = queue;
  return meanWaitInServices({ erlangs: arrivalsPerSec * serviceSec, servers }) * serviceSec;
}
