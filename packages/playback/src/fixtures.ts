import type { EventKind } from "@standby/simulator";
import type { RecordedRun } from "./recorded-run.ts";

export const KINDS: readonly EventKind[] = [
  "start",
  "send",
  "receive",
  "lose",
  "timer",
  "crash",
  "pause",
  "resume",
  "fault",
  "fault-end",
  "sync",
  "log",
  "invoke",
  "return",
];

/** An event of a run that was made by hand. */
interface Made {
  readonly at: number;
  readonly kind: EventKind;
  readonly node: string;
  readonly peer?: string;
  readonly cause?: number;
  readonly detail?: unknown;
}

/** A run of the nodes a, b and c that lasts 1,000 µs, made of events. */
export function runOf(events: readonly Made[], more: Partial<RecordedRun> = {}): RecordedRun {
  const names = ["a", "b", "c"];
  return {
    seed: 1,
    hash: "",
    untilUs: 1_000,
    names,
    kindNames: KINDS,
    times: events.map(({ at }) => at),
    kinds: events.map(({ kind }) => KINDS.indexOf(kind)),
    nodes: events.map(({ node }) => names.indexOf(node)),
    peers: events.map(({ peer }) => names.indexOf(peer ?? "")),
    causes: events.map(({ cause }) => cause ?? -1),
    details: events.map(({ detail }) => detail ?? null),
    firstEvent: 0,
    snapshots: [],
    operations: [],
    faults: [],
    isJudged: false,
    violation: null,
    ...more,
  };
}
