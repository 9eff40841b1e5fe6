import type { FaultSchedule } from "@standby/contract";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import { inject } from "../faults/inject.ts";
import type { Injection } from "../faults/injection.ts";
import { withGuards } from "../guard/with-guards.ts";
import type { Operation } from "../history/history.ts";
import { checkNumber, checkWhole } from "../input/check-whole.ts";
import type { Trace } from "../trace/trace.ts";
import { Cluster } from "./cluster.ts";
import type { System, View } from "./system.ts";

/** One run to make. */
export interface RunOptions {
  readonly system: System;
  /** All chance of the run comes from it; a whole number. */
  readonly seed: number;
  readonly schedule?: FaultSchedule;
  /** How long the run lasts, in microseconds of virtual time. */
  readonly untilUs: number;
  /** Steps after which the run is given up, so that one that never rests comes to an end; 1,000,000 unless given. */
  readonly stepsMax?: number;
  /** Whether to write down every event; false unless given, and several times slower. */
  readonly isTraced?: boolean;
}

/** What a run did. */
export interface Run {
  readonly seed: number;
  readonly schedule: FaultSchedule;
  /** `too-many-steps`: given up, so that nothing can be said about the end. */
  readonly ending: "finished" | "too-many-steps";
  /** The same for two runs only if they did the same at the same times. */
  readonly hash: string;
  readonly events: number;
  readonly untilUs: number;
  readonly operations: readonly Operation[];
  readonly faults: readonly Injection[];
  /** The cluster as it was at the end. */
  readonly view: View;
  readonly trace: Trace | null;
}

/** Runs a cluster in virtual time. What a handler throws, this throws. */
export function run(options: RunOptions): Run {
  const { system, seed, schedule = [], untilUs, stepsMax = 1_000_000, isTraced = false } = options;
  checkWhole("seed", seed);
  checkWhole("untilUs", untilUs);
  checkWhole("stepsMax", stepsMax, 1);
  return withGuards(() => {
    const cluster = new Cluster(system, seed, isTraced);
    setClocks(cluster, system, seed);
    const faults = inject(cluster, system, schedule, seed);
    const isFinished = cluster.run(untilUs, stepsMax);
    cluster.end();
    return {
      seed,
      schedule,
      ending: isFinished ? "finished" : "too-many-steps",
      hash: cluster.recording.hash.hex,
      events: cluster.recording.events,
      untilUs,
      operations: cluster.history.operations,
      faults,
      view: cluster,
      trace: cluster.recording.trace,
    };
  });
}

function setClocks(cluster: Cluster, { clocks = {} }: System, seed: number): void {
  const { offsetUsMax = 0, driftMax = 0 } = clocks;
  checkWhole("clocks.offsetUsMax", offsetUsMax);
  checkNumber("clocks.driftMax", driftMax, 0, 0.5);
  if (offsetUsMax === 0 && driftMax === 0) return;
  for (const node of cluster.nodes) {
    const random = randomStreamFor(seed, "faults", node.index + 1);
    node.clock.jump(0, random.between(0, 2 * offsetUsMax));
    node.clock.addDrift(0, driftMax * (2 * random.fraction() - 1));
  }
}
