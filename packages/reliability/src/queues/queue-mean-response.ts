import { meanWaitInServices } from "./erlang.ts";
import { checkServerQueue, type ServerQueue } from "./server-queue.ts";

/**
 * How long a request takes on average, from its arrival to its answer: wait and service, in seconds.
 *
 * T = s + C·s / (c − a), the wait of `queueMeanWait` and one mean service. Infinity where saturated.
 *
 * @throws TypeError or RangeError for arrivals that are not finite and at least 0, a service that is not finite
 * and above 0, or servers that are not a whole number from 1 to 1,000,000.
 * Source: L. Kleinrock, *Queueing Systems*, volume 1 (1975), section 3.5, with Little's law.
 */
export function queueMeanResponse(queue: ServerQueue): number {
  checkServerQueue(queue);
  const { arrivalsPerSec, serviceSec, servers } = queue;
  return (1 + meanWaitInServices({ erlangs: arrivalsPerSec * serviceSec, servers })) * serviceSec;
}
