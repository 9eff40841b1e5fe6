import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";
import { meanWaitInServices } from "./erlang.ts";
import { MOST, type ServerQueue } from "./server-queue.ts";

const HALVINGS = 100;

/**
 * How busy servers may be, so that requests wait at most `waitSec` seconds on average even after some of them
 * are lost.
 *
 * The largest load a with C·s / (c − k − a) ≤ waitSec for the c − k servers that are left, as a fraction of
 * all c; found by bisection, because the wait grows with the load. It is below (c − k)/c, where the wait
 * would be infinite, and nearer to it the more servers there are. Returns a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for a service or a wait that is not finite and above 0, servers that are not
 * a whole number from 1 to 1,000,000, or lost ones that are not from 0 to one fewer.
 * Source: L. Kleinrock, *Queueing Systems*, volume 1 (1975), section 3.5, solved for the load.
 */
export function queueUtilisationLimit(
  options: Omit<ServerQueue, "arrivalsPerSec"> & { readonly lost: number; readonly waitSec: number },
): number {
  checkOptions("options", options);
  const { servers, serviceSec, lost, waitSec } = options;
  checkPositive("serviceSec", serviceSec);
  checkCount("servers", servers, { min: 1, max: MOST });
  checkCount("lost", lost, { min: 0, max: servers - 1 });
  checkPositive("waitSec", waitSec);
  const left = servers - lost;
  let low = 0;
  let high = left;
  for (let step = 0; step < HALVINGS; step++) {
    const erlangs = (low + high) / 2;
    if (erlangs === low || erlangs === high) break;
    if (meanWaitInServices({ erlangs, servers: left }) * serviceSec <= waitSec) low = erlangs;
    else high = erlangs;
  }
  return low / servers;
}
