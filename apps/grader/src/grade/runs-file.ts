import { closeSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkId } from "@standby/contract";
import { PICTURE_LIMITS, type RunPicture } from "@standby/playback";
import { z } from "zod";
import { parseJson } from "../parse-json.ts";
import { linesOf, openToAppend, readLineAt, type Place } from "./lines-of.ts";

/** The version of a line of `runs.ndjson`. */
const RUNS_VERSION = 1;

const { lanes, arrows, stretches, faults, told, textCharacters } = PICTURE_LIMITS;
// What is cut has an ellipsis.
const text = z.string().max(textCharacters + 1);
const time = z.number().min(0);
const lane = z.number().int().min(0).max(lanes);
const between = { fromUs: time, toUs: time };

const picture = z.strictObject({
  names: z.array(text).max(lanes),
  ...between,
  untilUs: time,
  stretches: z
    .array(z.strictObject({ lane, ...between, state: z.enum(["up", "down", "paused"]), label: text }))
    .max(stretches),
  arrows: z
    .array(z.strictObject({ from: lane, to: lane, sentUs: time, endUs: time, isLost: z.boolean() }))
    .max(arrows),
  oneOf: z.number().int().min(1),
  faults: z
    .array(z.strictObject({ label: text, sentence: text, lanes: z.array(lane).max(lanes), ...between }))
    .max(faults),
  violation: z.strictObject({ property: text, atUs: time, sentence: text }).nullable(),
  told: z.array(z.strictObject({ atUs: time, text })).max(told),
  firstTold: z.number().int().min(1),
  eventCount: z.number().int().min(0),
}) satisfies z.ZodType<RunPicture>;

const line = z.strictObject({
  format: z.literal("standby-run"),
  version: z.literal(RUNS_VERSION),
  key: z.string(),
  check: checkId,
  picture,
});

/** The file of the runs that broke a promise: their moments around it, by the answer's key and the check. */
export interface RunsFile {
  /** Keeps what a lane recorded; what is no picture of a run is passed over. */
  append(key: string, check: string, recording: string): void;
  close(): void;
}

/** Where the runs stand that belong to a file of results. */
export const runsBeside = (results: string): string => join(dirname(results), "runs.ndjson");

/** @param keeps whether what stands in the file stays */
export function openRuns(path: string, keeps: boolean): RunsFile {
  const file = keeps ? openToAppend(path) : openSync(path, "w");
  return {
    append: (key, check, recording) => {
      const read = readPicture(recording);
      if (!read) return;
      const head = { format: "standby-run", version: RUNS_VERSION } as const;
      writeFileSync(file, `${JSON.stringify({ ...head, key, check, picture: read })}\n`);
    },
    close: () => closeSync(file),
  };
}

/** What a lane recorded; null where it is no picture of a run. */
export function readPicture(recording: string): RunPicture | null {
  return picture.safeParse(parseJson(recording)).data ?? null;
}

/** Finds the run that a check failed in; null where none was kept. */
export type FindRun = (key: string, check: string) => RunPicture | null;

/** The runs of a file, of which only places are held. A line that is none is passed over: a run is no mark. */
export function readRuns(path: string): FindRun {
  const places = new Map<string, Place>();
  for (const [each, place] of linesOf(path)) {
    const head = heading.safeParse(parseJson(each));
    if (head.success) places.set(placeName(head.data.key, head.data.check), place);
  }
  return (key, check) => {
    const place = places.get(placeName(key, check));
    const read = place && line.safeParse(parseJson(readLineAt(path, place)));
    return read?.success ? read.data.picture : null;
  };
}

const heading = z.object({ key: z.string(), check: checkId });

const placeName = (key: string, check: string): string => JSON.stringify([key, check]);
