import { erlangC, queueAfterLosingServers } from "@standby/reliability";

/** The mean wait in units of one service, of `servers` that are busy for a share of the time. */
export function waitInServices(servers: number, utilisation: number): number {
  const queue = { arrivalsPerSec: utilisation * servers, serviceSec: 1, servers };
  return queueAfterLosingServers({ ...queue, lost: 0 }).meanWaitSecBefore;
}

/** One box of the row: how many requests are there, and for which share of the time. */
export interface Box {
  readonly present: number;
  readonly share: number;
  readonly waiting: boolean;
}

/** The first boxes of a queue: from none present to `last`; an arrival waits in those with all servers busy. */
export function boxes(servers: number, load: number, last: number): Box[] {
  const waits = erlangC({ erlangs: load, servers });
  // All boxes from `servers` on have the waiting share; each is load / servers of the one before.
  const full = waits * (1 - load / servers);
  return Array.from({ length: last + 1 }, (_, present) => ({
    present,
    share: full * relativeTo(servers, load, present),
    waiting: present >= servers,
  }));
}

/** The weight of the box with `present` requests, that of the box with `servers` being 1. */
function relativeTo(servers: number, load: number, present: number): number {
  let weight = 1;
  for (let count = present + 1; count <= servers; count++) weight *= count / load;
  for (let count = servers + 1; count <= present; count++) weight *= load / servers;
  return weight;
}

/** How many requests stand in line some time after servers were lost, if more arrives than can be served. */
export function lineAfter(overloadPerSec: number, seconds: number): number {
  return Math.max(0, overloadPerSec) * seconds;
}
