import type { Operation, Property, Run } from "@standby/simulator";
import { Server } from "./server.ts";
import { MS } from "./steps.ts";

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

export function outcomeOf(run: Run): Outcome {
  const { operations } = run;
  const writes = operations.filter(({ kind }) => kind === "write");
  const done = operations.filter(({ outcome }) => outcome === "ok");
  return {
    asked: writes.length,
    acknowledged: writes.filter(({ outcome }) => outcome === "ok").length,
    lost: lostOf(run).length,
    takeovers: latestOf(run).epoch - 1,
    bothMs: Math.round(overlapUs(done) / MS),
    gapMs: Math.round(gapUs(done, operations.at(-1)?.invokedAtUs ?? 0) / MS),
  };
}

export const writesAreKept: Property = {
  name: "the last primary has every acknowledged write",
  kind: "safety",
  judge(run) {
    const lost = lostOf(run);
    const [first] = lost;
    if (first === undefined) return null;
    const firstBadEvent = `${first.by} has told ${first.client} that ${String(first.input)} is written, and the last primary does not have it`;
    return { atUs: first.answeredAtUs, firstBadEvent, operations: lost.map(({ number }) => number) };
  },
};

function lostOf(run: Run): Operation[] {
  const kept = new Set<unknown>(latestOf(run).values);
  return run.operations.filter(
    ({ kind, outcome, input }) => kind === "write" && outcome === "ok" && !kept.has(input),
  );
}

/** The last primary and what it has. */
function latestOf({ view }: Run): { readonly epoch: number; readonly values: readonly number[] } {
  const servers = ["a", "b"].map((name) => view.instance(name)).filter((each) => each instanceof Server);
  const epoch = Math.max(...servers.map((each) => each.epoch));
  const last = servers.find((each) => each.isPrimary && each.epoch === epoch) ?? servers[0];
  return { epoch, values: last?.values ?? [] };
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
