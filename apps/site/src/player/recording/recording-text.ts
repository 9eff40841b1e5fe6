import { RECORDING_MAX } from "@standby/checks/page/limits";
import { recordRun } from "@standby/playback/record";
import type { NotSurvived, Property } from "@standby/simulator";
import { player as words } from "../../strings/player.en.ts";
import { EVENTS_MAX } from "./limits.ts";

/** The run that broke a promise as text, or why it cannot be shown; never throws. */
export function recordingText({ run, evidence }: NotSurvived, properties: readonly Property[]): string {
  try {
    const broken = properties.filter(({ name }) => name === evidence.property);
    const { times, kinds, nodes, peers, causes, ...rest } = recordRun(run, broken);
    if (times.length > EVENTS_MAX) return told(words.tooManyEvents(times.length, EVENTS_MAX));
    const columns = Object.entries({ times, kinds, nodes, peers, causes });
    const plain = Object.fromEntries(columns.map(([name, column]) => [name, Array.from(column)]));
    const text = JSON.stringify({ run: { ...rest, ...plain } }, withoutGaps);
    return text.length > RECORDING_MAX ? told(words.tooMuchToShow) : text;
  } catch {
    return told(words.notRecorded);
  }
}

/** A field without a value would be left out. */
function withoutGaps(_key: string, value: unknown): unknown {
  return value === undefined ? null : value;
}

function told(problem: string): string {
  return JSON.stringify({ problem });
}
