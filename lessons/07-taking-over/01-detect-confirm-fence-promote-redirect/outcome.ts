import type { Operation, Run } from "@standby/simulator";
import { MS, Server } from "./pair.ts";

/** What came of a run. */
export interface Outcome {
  /** Writes that clients asked for. */
  readonly asked: number;
  readonly acknowledged: number;
  /** Acknowledged, and not with the last primary. */
  readonly lost: number;
  readonly takeovers: number;
  /** For how long an earlier primary went on answering beside a later one. */
  readonly bothMs: number;
  /** The longest time without an answer to anybody. */
  readonly gapMs: number;
}

export function outcomeOf({ operations, view }: Run): Outcome {
  const writes = operations.filter(({ kind }) => kind === "write");
  const acknowledged = writes.filter(({ outcome }) => outcome === "ok");
  const servers = ["a", "b"].map((name) => view.instance(name)).filter((each) => each instanceof Server);
  const latest = Math.max(...servers.map(({ epoch }) => epoch));
  const last = servers.find(({ epoch, isPrimary }) => isPrimary && epoch === latest) ?? servers[0];
  const kept = new Set<unknown>(last?.values);
  const done = operations.filter(({ outcome }) => outcome === "ok");
  return {
    asked: writes.length,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ input }) => !kept.has(input)).length,
    takeovers: latest - 1,
    bothMs: Math.round(overlapUs(done) / MS),
    gapMs: Math.round(gapUs(done, operations.at(-1)?.invokedAtUs ?? 0) / MS),
  };
}

function gapUs(done: readonly Operation[], untilUs: number): number {
  const times = [...done.map(({ answeredAtUs }) => answeredAtUs), untilUs].sort((a, b) => a - b);
  return times.reduce((most, at, index) => Math.max(most, at - (times[index - 1] ?? at)), 0);
}

function overlapUs(done: readonly Operation[]): number {
  let us = 0;
  for (const epoch of new Set(done.map((each) => each.epoch ?? 0))) {
    const began = Math.min(...done.filter((each) => each.epoch === epoch).map((each) => each.answeredAtUs));
    const before = done.filter((each) => (each.epoch ?? 0) < epoch).map((each) => each.answeredAtUs);
    us += Math.max(0, Math.max(0, ...before) - began);
  }
  return us;
}
