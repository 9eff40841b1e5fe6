import type { FaultSchedule } from "@standby/contract";
import {
  CURRENT_PRIMARY,
  HintingQuorumStore,
  RaftNode,
  USUAL_WORKLOAD,
  cities,
  latencyByDistance,
  randomSchedules,
  replicatedStore,
  run,
  templates,
  withWorkload,
  type Handlers,
  type Run,
  type System,
  type TemplateName,
} from "@standby/simulator";

const SERVERS = ["a", "b", "c"];
const REGIONS = ["dublin", "frankfurt", "stockholm"];

/** Three servers, each in a zone and a region of its own. */
const threeOf = (create: () => Handlers, more: Partial<System> = {}): System => ({
  nodes: SERVERS.map((name, index) => ({
    name,
    zone: `zone-${name}`,
    region: REGIONS[index] ?? "",
    create,
  })),
  entrances: SERVERS,
  ...more,
});

const raft = { group: SERVERS, electionMinUs: 150_000, electionMaxUs: 300_000, heartbeatUs: 50_000 };
const quorum = {
  replicas: SERVERS,
  r: 2,
  w: 2,
  repair: "write-back",
  timeoutUs: 200_000,
  hintEveryUs: 300_000,
} as const;
const systems = {
  sync: replicatedStore({ replication: "sync" }),
  "semi-sync": replicatedStore({ replication: "semi-sync" }),
  async: replicatedStore({ replication: "async" }),
  raft: threeOf(() => new RaftNode(raft)),
  "quorum across Europe": threeOf(() => new HintingQuorumStore(quorum), {
    network: { latency: latencyByDistance({ regions: { ...cities, "": cities.london } }), duplication: 0.01 },
    clocks: { offsetUsMax: 1_000_000, driftMax: 0.01 },
    syncUs: 500,
  }),
} as const;

type SystemName = keyof typeof systems;

/** A scenario by its name: a template, a system and a seed. */
export interface Scenario {
  readonly template: TemplateName;
  readonly system: SystemName;
  readonly seed: number;
}

const every = Object.keys(templates) as TemplateName[];
const some: readonly TemplateName[] = ["swizzle", "bad-rollout", "random"];

/** Each template with each way of replication, and some with systems that have no controller. */
export const scenarios: readonly Scenario[] = (Object.keys(systems) as SystemName[]).flatMap((system) =>
  (hasController(system) ? every : some).map((template, index) => ({ template, system, seed: index + 1 })),
);

/** Random schedules of some templates, for the replicated store or for servers that have no controller. */
export function schedulesFor(
  names: readonly TemplateName[],
  { controlled = true } = {},
): (seed: number) => FaultSchedule {
  const roles = { primary: CURRENT_PRIMARY, controller: "controller" };
  const zones = SERVERS.map((name) => `zone-${name}`);
  return randomSchedules({
    targets: { servers: SERVERS, zones, ...(controlled ? roles : {}) },
    templates: names,
    fromUs: 500_000,
    limits: { overAtUs: 8_000_000, faultsMax: 8 },
  });
}

/** Runs a scenario for seven virtual seconds. */
export function runScenario({ template, system, seed }: Scenario, isTraced = false): Run {
  const schedule = schedulesFor([template], { controlled: hasController(system) })(seed);
  const clustered = withWorkload(systems[system], USUAL_WORKLOAD);
  return run({ system: clustered, seed, schedule, untilUs: 7_000_000, isTraced });
}

function hasController(system: SystemName): boolean {
  return systems[system].nodes.some(({ name }) => name === "controller");
}
