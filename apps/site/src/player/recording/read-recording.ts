import { RECORDING_MAX, TEXT_MAX } from "@standby/checks/page/limits";
import type { RecordedRun } from "@standby/playback";
import { eventKinds } from "@standby/simulator";
import { z } from "zod";
import { player as words } from "../../strings/player.en.ts";
import { EVENTS_MAX } from "./limits.ts";

const text = z.string().max(TEXT_MAX);
const time = z.number().int().min(0);
const column = z.array(z.number().int()).max(EVENTS_MAX);
const names = z.array(text).max(200);

const snapshot = z.strictObject({
  before: time,
  atUs: time,
  nodes: z
    .array(
      z.strictObject({
        name: text,
        state: z.enum(["up", "down", "paused"]),
        clockUs: z.number(),
        volatile: z.unknown(),
        disk: z.record(z.string(), z.unknown()),
      }),
    )
    .max(200),
});

const operation = z.strictObject({
  number: time,
  client: text,
  kind: text,
  key: text,
  input: z.unknown(),
  output: z.unknown(),
  outcome: z.enum(["ok", "failed", "pending"]),
  invokedAtUs: time,
  returnedAtUs: time,
  by: text.nullable(),
  epoch: z.number().nullable(),
});

const recordedRun = z
  .strictObject({
    seed: z.number().int(),
    hash: text,
    untilUs: time.min(1),
    names,
    kindNames: z.array(z.enum(eventKinds)).max(eventKinds.length),
    times: column,
    kinds: column,
    nodes: column,
    peers: column,
    causes: column,
    details: z.array(z.unknown()).max(EVENTS_MAX),
    firstEvent: z.literal(0),
    snapshots: z.array(snapshot).max(2_000),
    operations: z.array(operation).max(EVENTS_MAX),
    faults: z
      .array(z.strictObject({ label: text, sentence: text, hit: names, fromUs: time, toUs: time }))
      .max(500),
    isJudged: z.boolean(),
    violation: z
      .strictObject({
        property: text,
        atUs: time,
        sentence: text,
        operations: z.array(z.number().int()).max(EVENTS_MAX),
      })
      .nullable(),
  })
  .refine(hasFittingColumns);

const recording = z.union([z.strictObject({ run: recordedRun }), z.strictObject({ problem: text })]);

/** A recording, or why there is nothing to show. */
export type ReadRecording =
  | { readonly kind: "run"; readonly run: RecordedRun }
  | { readonly kind: "problem"; readonly problem: string };

/** Reads the recording of a failed check. The answer shares the realm that wrote it, so it may be anything. */
export function readRecording(given: string): ReadRecording {
  const refused: ReadRecording = { kind: "problem", problem: words.notARecording };
  if (given.length > RECORDING_MAX) return refused;
  try {
    const { success, data } = recording.safeParse(JSON.parse(given));
    if (!success) return refused;
    return "run" in data ? { kind: "run", run: data.run } : { kind: "problem", problem: data.problem };
  } catch {
    return refused;
  }
}

type Columns = Pick<
  RecordedRun,
  "untilUs" | "names" | "kindNames" | "times" | "kinds" | "nodes" | "peers" | "causes" | "details"
>;

/** Whether every row is whole, in the order of time, and refers to nothing that is not there. */
function hasFittingColumns(run: Columns): boolean {
  const rows = run.times.length;
  const columns = [run.kinds, run.nodes, run.peers, run.causes, run.details];
  if (columns.some(({ length }) => length !== rows)) return false;
  const isWithin = (values: ArrayLike<number>, from: number, end: (row: number) => number): boolean =>
    Array.from(values).every((value, row) => value >= from && value < end(row));
  const lanes = run.names.length;
  return (
    Array.from(run.times).every((atUs, row) => atUs >= (run.times[row - 1] ?? 0) && atUs <= run.untilUs) &&
    isWithin(run.kinds, 0, () => run.kindNames.length) &&
    isWithin(run.nodes, -1, () => lanes) &&
    isWithin(run.peers, -1, () => lanes) &&
    isWithin(run.causes, -1, (row) => row)
  );
}
