import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { player as words } from "../../strings/player.en.ts";
import { RunPlayer } from "../components/RunPlayer.tsx";
import { readRecording } from "./read-recording.ts";

/** The run of a failed check in the player, or why there is none. */
export function WatchedRun({ recording }: { recording: string }): JSX.Element {
  const read = useMemo(() => readRecording(recording), [recording]);
  if (read.kind === "problem") return <p role="alert">{read.problem}</p>;
  return <RunPlayer run={read.run} label={words.watched} />;
}
