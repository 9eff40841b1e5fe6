import type { Refusal } from "../refusals.ts";

/** Lost servers that leave none. */
export const queuesRefusals: readonly Refusal[] = [
  {
    call: "queueAfterLosingServers",
    given: { arrivalsPerSec: 1, serviceSec: 1, servers: 2, lost: 2 },
    error: RangeError,
    message: "lost is 2, but must be a whole number from 0 to 1",
  },
  {
    call: "queueUtilisationLimit",
    given: { serviceSec: 1, servers: 2, lost: 2, waitSec: 1 },
    error: RangeError,
    message: "lost is 2, but must be a whole number from 0 to 1",
  },
];
