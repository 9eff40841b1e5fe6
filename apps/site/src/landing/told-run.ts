import { addStandby, advance, kill, startCluster } from "./cluster.ts";

const BEFORE_MS = 4_000;
const OUTAGE_MS = 60_000;

/**
 * How many requests fail in the minute after node A is killed, alone and with a standby: for those who
 * read the page without running it.
 */
export function toldRun(): {
  readonly alone: number;
  readonly withStandby: number;
  readonly requests: number;
} {
  const minuteAfterKill = (cluster: ReturnType<typeof startCluster>): ReturnType<typeof startCluster> =>
    advance(kill(advance(cluster, BEFORE_MS), "A"), OUTAGE_MS);
  const alone = minuteAfterKill(startCluster());
  const requests = alone.sent - advance(startCluster(), BEFORE_MS).sent;
  return { alone: alone.failed, withStandby: minuteAfterKill(addStandby(startCluster())).failed, requests };
}
