import { expect, test } from "vitest";
import { withWorkload } from "../actors/with-workload.ts";
import { USUAL_WORKLOAD } from "../actors/usual-workload.ts";
import { RIGHT, schedulesOf } from "../fixtures.ts";
import { run, type Run } from "../kernel/run.ts";
import { traceToJsonLines } from "./json-lines.ts";
import type { Trace } from "./trace.ts";

const traced = (seed: number): Run & { trace: Trace } => {
  const system = withWorkload(RIGHT, { ...USUAL_WORKLOAD, operations: 20 });
  const made = run({ system, seed, schedule: schedulesOf()(seed), untilUs: 2_000_000, isTraced: true });
  return { ...made, trace: made.trace as Trace };
};

test("A trace has one row for each event that the run counts, in the order of time", () => {
  const { trace, events } = traced(1);
  expect(trace.length).toBe(events);
  const { times } = trace.columns();
  for (let event = 1; event < events; event++) expect(times[event]! >= times[event - 1]!).toBe(true);
});

test("Each message received was sent before by whom it says, and the sending is its cause", () => {
  const { trace } = traced(2);
  const received = trace.events().filter(({ kind }) => kind === "receive");
  expect(received.length).toBeGreaterThan(100);
  for (const event of received) {
    const sent = trace.event(event.cause as number);
    expect(sent.number).toBeLessThan(event.number);
    expect([sent.kind, sent.node, sent.peer, sent.message, sent.detail]).toEqual([
      "send",
      event.peer,
      event.node,
      event.message,
      event.detail,
    ]);
  }
});

test("There is a snapshot of every node at about every 500 events", () => {
  const { trace } = traced(3);
  expect(trace.snapshots.length).toBe(Math.ceil(trace.length / 500));
  const last = trace.snapshots.at(-1)!;
  expect(last.nodes.map(({ name }) => name)).toEqual([
    "controller",
    "a",
    "b",
    "c",
    "client-1",
    "client-2",
    "client-3",
  ]);
  expect(JSON.parse(JSON.stringify(last))).toEqual(last);
});

test("JSON Lines hold the same events", () => {
  const { trace } = traced(4);
  const lines = traceToJsonLines(trace).trimEnd().split("\n");
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(trace.events());
});

test("An event that the run does not have is refused", () => {
  const { trace } = traced(1);
  expect(() => trace.event(trace.length)).toThrow(RangeError);
});
