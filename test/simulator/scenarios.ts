import type { FaultSchedule } from "@standby/contract";
import {
  CURRENT_PRIMARY,
  USUAL_WORKLOAD,
  randomSchedules,
  replicatedStore,
  run,
  templates,
  withWorkload,
  type Replication,
  type Run,
  type TemplateName,
} from "@standby/simulator";

/** A scenario by its name: a template, the way of replication and a seed. */
export interface Scenario {
  readonly template: TemplateName;
  readonly replication: Replication;
  readonly seed: number;
}

/** Each template with each way of replication. */
export const scenarios: readonly Scenario[] = (Object.keys(templates) as TemplateName[]).flatMap(
  (template, index) =>
    (["sync", "semi-sync", "async"] as const).map((replication) => ({
      template,
      replication,
      seed: index + 1,
    })),
);

/** Random schedules of some templates for the replicated store. */
export function schedulesFor(names: readonly TemplateName[]): (seed: number) => FaultSchedule {
  return randomSchedules({
    targets: {
      servers: ["a", "b", "c"],
      primary: CURRENT_PRIMARY,
      controller: "controller",
      zones: ["zone-a", "zone-b", "zone-c"],
    },
    templates: names,
    fromUs: 500_000,
    limits: { overAtUs: 8_000_000, faultsMax: 8 },
  });
}

/** Runs a scenario for ten virtual seconds. */
export function runScenario({ template, replication, seed }: Scenario, isTraced = false): Run {
  const system = withWorkload(replicatedStore({ replication }), USUAL_WORKLOAD);
  const schedule = schedulesFor([template])(seed);
  return run({ system, seed, schedule, untilUs: 10_000_000, isTraced });
}
