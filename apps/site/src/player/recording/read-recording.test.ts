import { RECORDING_MAX } from "@standby/checks/page/limits";
import {
  linearizable,
  NotSurvived,
  replicatedStore,
  run,
  survives,
  USUAL_WORKLOAD,
  withWorkload,
} from "@standby/simulator";
import { expect, test } from "vitest";
import { EVENTS_MAX } from "./limits.ts";
import { readRecording } from "./read-recording.ts";
import { recordingText } from "./recording-text.ts";

const system = replicatedStore({ replication: "async" });
const properties = [linearizable()];
const FAULTS = [
  {
    at: 900_000,
    duration: 600_000,
    kind: "partial-partition",
    target: ["current primary"],
    against: ["a", "b", "c"],
  },
  { at: 1_200_000, duration: 1_000_000, kind: "crash", target: ["current primary"] },
] as const;
const failed = ((): NotSurvived => {
  try {
    const schedule = FAULTS.map(({ ...fault }) => ({ ...fault, target: [...fault.target] })) as never;
    survives(system, { seeds: 3, schedule, properties, untilUs: 4_000_000, shrinkMax: 20 });
  } catch (error) {
    if (error instanceof NotSurvived) return error;
    throw error;
  }
  throw new Error("the fixture survives");
})();
const text = recordingText(failed, properties);
const recorded = JSON.parse(text) as { run: Record<string, unknown> & { times: number[] } };
const forged = (change: Record<string, unknown>): string =>
  JSON.stringify({ run: { ...recorded.run, ...change } });

test("The recording of a failed check is read back with its violation and the operations concerned", () => {
  const read = readRecording(text);
  if (read.kind !== "run") throw new Error(read.problem);
  expect(read.run.hash).toBe(failed.run.hash);
  expect(read.run.times.length).toBe(failed.run.trace?.length);
  expect(read.run.violation).toMatchObject({ property: failed.evidence.property });
  expect(read.run.violation?.operations.length).toBeGreaterThan(0);
});

const rows = recorded.run.times.length;
test.each([
  ["what is not JSON", "{"],
  ["a list", "[]"],
  ["a field too many", forged({ html: "<b>" })],
  ["columns of unequal length", forged({ times: recorded.run.times.slice(1) })],
  ["times that run backwards", forged({ times: recorded.run.times.toReversed() })],
  ["a node that there is not", forged({ nodes: Array.from({ length: rows }, () => 99) })],
  ["a cause after its effect", forged({ causes: Array.from({ length: rows }, () => rows) })],
  ["text where a number belongs", forged({ untilUs: "4000000" })],
  ["more events than are shown", forged({ times: Array.from({ length: EVENTS_MAX + 1 }, () => 0) })],
  ["more text than is taken", " ".repeat(12_000_001)],
])("A recording that is %s is refused in words", (_what, given) => {
  expect(readRecording(given)).toMatchObject({
    kind: "problem",
    problem: expect.stringContaining("cannot be shown"),
  });
});

test("A run of too many events is not recorded, and says so", () => {
  const whole = failed.run;
  const columns = { ...whole.trace?.columns(), times: new Float64Array(EVENTS_MAX + 1) };
  const trace = { names: [], snapshots: [], columns: () => columns, events: () => [] };
  const large = { ...failed, evidence: failed.evidence, run: { ...whole, trace } } as unknown as NotSurvived;
  expect(readRecording(recordingText(large, []))).toEqual({
    kind: "problem",
    problem: "The run has 100,001 events, more than the 100,000 that can be shown.",
  });
});

test("A run of the usual length and workload is well within what is shown", () => {
  const usual = withWorkload(system, USUAL_WORKLOAD);
  const long = run({ system: usual, seed: 1, untilUs: 20_000_000, isTraced: true });
  const written = recordingText({ ...failed, evidence: failed.evidence, run: long }, []);
  expect(readRecording(written).kind).toBe("run");
  expect(written.length).toBeLessThan(RECORDING_MAX / 2);
});
