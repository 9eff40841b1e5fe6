import { show } from "./cluster/show.ts";
import type { Press } from "./cluster/showing.ts";

const ADDED_MS = 1_000;
const KILLED_MS = 8_000;
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
  const alone = minuteAfterKill([]);
  const pair = minuteAfterKill([{ atMs: ADDED_MS, kind: "add-standby", node: "B" }]);
  return { alone: alone.failed, withStandby: pair.failed, requests: alone.ended };
}

function minuteAfterKill(before: readonly Press[]): { failed: number; ended: number } {
  const presses: Press[] = [...before, { atMs: KILLED_MS, kind: "kill", node: "A" }];
  const untilMs = KILLED_MS + OUTAGE_MS;
  const ended = show({ presses, fromMs: untilMs, untilMs }).outcomes.filter(([atMs]) => atMs > KILLED_MS);
  return { failed: ended.filter(([, isServed]) => isServed === 0).length, ended: ended.length };
}
