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

/** Runs a scenario for ten virtual seconds. */
export function runScenario({ template, replication, seed }: Scenario, isTraced = false): Run {
  const schedule = randomSchedules({
    targets: {
      servers: ["a", "b", "c"],
      primary: CURRENT_PRIMARY,
      controller: "controller",
      zones: ["zone-a", "zone-b", "zone-c"],
    },
    templates: [template],
    fromUs: 500_000,
    limits: { overAtUs: 8_000_000, faultsMax: 8 },
  })(seed);
  const system = withWorkload(replicatedStore({ replication }), USUAL_WORKLOAD);
  return run({ system, seed, schedule, untilUs: 10_000_000, isTraced });
}
