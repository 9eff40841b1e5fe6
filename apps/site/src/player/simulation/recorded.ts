import { recordRun } from "@standby/playback/record";
import type { Property, Run } from "@standby/simulator";
import { player as words } from "../../strings/player.en.ts";
import type { Simulated } from "./simulate.ts";

/** A run for the player, with what is told of it; one that was given up has no end that could be shown. */
export function recorded(made: Run, properties: readonly Property[], told?: string): Simulated {
  if (made.ending !== "finished") return { kind: "problem", problem: words.givenUp };
  const run = recordRun(made, properties);
  return told === undefined ? { kind: "run", run } : { kind: "run", run, told };
}
