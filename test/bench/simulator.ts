import {
  NotSurvived,
  acknowledgedWritesAreKept,
  entriesOnDisk,
  linearizable,
  oneAcknowledgerPerEpoch,
  recoversWithin,
  replicatedStore,
  run,
  servesOutsideOfFaults,
  survives,
  templates,
  type Context,
  type Handlers,
  type Property,
  type SurvivesOptions,
  type TemplateName,
} from "@standby/simulator";
import { findLibraries } from "@standby/checks/libraries";
import { createVerifiedLane } from "@standby/checks/verified";
import { runScenario, schedulesFor } from "../simulator/scenarios.ts";
import { failoverAnswer, failoverExercise } from "./failover-exercise.ts";
import { notMeasured, type Benchmark, type Row } from "./row.ts";
import { median, milliseconds, processorMs } from "./statistics.ts";

const RUNS = 7;
const SEEDS = 200;
const TEMPLATES = Object.keys(templates) as TemplateName[];

class Beat implements Handlers {
  onStart(ctx: Context): void {
    ctx.setTimer("beat", 1_000);
  }

  onTimer(ctx: Context): void {
    for (const peer of ctx.peers) ctx.send(peer, { type: "beat" });
    ctx.setTimer("beat", 1_000);
  }
}

const properties: readonly Property[] = [
  acknowledgedWritesAreKept({
    servers: ["a", "b", "c"],
    copies: 2,
    valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
  }),
  oneAcknowledgerPerEpoch(),
  linearizable(),
  servesOutsideOfFaults({ share: 0.95, marginUs: 2_000_000 }),
  recoversWithin({ us: 2_000_000, from: "end" }),
];
const grade: SurvivesOptions = {
  seeds: SEEDS,
  schedule: schedulesFor(TEMPLATES),
  properties,
  untilUs: 12_000_000,
};

/** Five nodes that do nothing but send each other beats: what the kernel itself costs. */
function kernelRate(): number {
  const nodes = ["a", "b", "c", "d", "e"].map((name) => ({ name, create: () => new Beat() }));
  const started = processorMs();
  const { events } = run({ system: { nodes }, seed: 1, untilUs: 10_000_000 });
  return events / (processorMs() - started) / 1_000;
}

/** A replicated store with its clients under faults, judged by every property. */
function clusterRate(): number {
  let events = 0;
  const started = processorMs();
  for (let seed = 1; seed <= 30; seed++) {
    const made = runScenario({ template: "random", system: "semi-sync", seed });
    for (const { judge } of properties) judge(made);
    events += made.events;
  }
  return events / (processorMs() - started) / 1_000;
}

/** How long a grade of the right system takes, and for a wrong one its first violation and the shrinking of that. */
function gradeTimes(): { right: number; first: number; shrunk: number } {
  const right = timeOf(() => survives(replicatedStore(), grade));
  const wrong = replicatedStore({ replication: "async" });
  const started = processorMs();
  let first = Number.NaN;
  let seed = 1;
  const onViolation = (evidence: { seed: number }): void => {
    first = processorMs() - started;
    ({ seed } = evidence);
  };
  timeOf(() => survives(wrong, { ...grade, onViolation, shrinkMax: 0 }));
  return { right, first, shrunk: timeOf(() => survives(wrong, { ...grade, seeds: [seed] })) };
}

/**
 * How long a lane of the verified host takes to grade an answer that is the controller, beginning with the second: the
 * first waits for the host. By the clock on the wall, since a lane is a process of its own.
 */
async function laneRow(): Promise<Row> {
  const what = `Grade of ${SEEDS} fault schedules, verified host`;
  const lane = createVerifiedLane({ libraries: findLibraries(import.meta.url), patience: 10 });
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const { outcome, checks } = await lane.check(failoverExercise, failoverAnswer);
    if (checks[0]?.state !== "passed") return notMeasured(what, `it ended as ${outcome.kind}`);
    times.push(checks[0].durationMs);
  }
  lane.dispose();
  return { what, measured: milliseconds(median(times.slice(1))), goal: "5 s" };
}

function timeOf(work: () => void): number {
  const started = processorMs();
  try {
    work();
  } catch (error) {
    if (!(error instanceof NotSurvived)) throw error;
  }
  return processorMs() - started;
}

const rate = (values: readonly number[]): string => `${median(values).toFixed(1)} M events/s`;

/** How fast runs are made and judged, most of it in one thread by its processor time: other work does not count. */
export const simulator: Benchmark = {
  name: "Simulator",
  measure: async (): Promise<readonly Row[]> => {
    const times = (measure: () => number): number[] => Array.from({ length: RUNS }, measure);
    const kernel = times(kernelRate);
    const cluster = times(clusterRate);
    const grades = Array.from({ length: 3 }, gradeTimes);
    const of = (pick: (each: (typeof grades)[number]) => number): string =>
      milliseconds(median(grades.map(pick)));
    return [
      { what: "Simulator, bare kernel", measured: rate(kernel), goal: "5 M events/s" },
      { what: "Simulator, cluster with checks", measured: rate(cluster), goal: "1 M events/s" },
      { what: `Grade of ${SEEDS} fault schedules`, measured: of(({ right }) => right), goal: "2 s" },
      { what: "First violation", measured: of(({ first }) => first), goal: "0.3 s" },
      { what: "Its shrinking", measured: of(({ shrunk }) => shrunk), goal: "3 s" },
      await laneRow(),
    ];
  },
};
