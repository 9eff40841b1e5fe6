import {
  CURRENT_PRIMARY,
  RaftNode,
  acknowledgedWritesAreKept,
  entriesOnDisk,
  exponential,
  linearizable,
  replicatedStore,
  withWorkload,
  type Property,
  type System,
} from "@standby/simulator";
import { smallCluster } from "../../landing/cluster/system.ts";
import { counter } from "./examples/counter.ts";
import { silence } from "./examples/silence.ts";
import type { ScenarioName } from "./scenario-names.ts";
import { tellRoles } from "./tell-roles.ts";

/** A system, how long it runs, and what it promises. */
export interface Scenario {
  readonly system: System;
  readonly untilUs: number;
  readonly properties: readonly Property[];
}

const STORES = ["a", "b", "c"];
const WORKLOAD = {
  clients: 2,
  keys: 3,
  readShare: 0.5,
  loop: "open",
  everyUs: 40_000,
  operations: 50,
  timeoutUs: 500_000,
} as const;

const promises: readonly Property[] = [
  acknowledgedWritesAreKept({
    servers: STORES,
    copies: 2,
    valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
  }),
  linearizable(),
];

const group = { group: STORES, electionMinUs: 150_000, electionMaxUs: 300_000, heartbeatUs: 50_000 };
const raft: System = {
  nodes: STORES.map((name) => ({ name, create: () => new RaftNode(group) })),
  roles: {
    [CURRENT_PRIMARY]: (view) =>
      view.servers.filter((name) => {
        const node = view.instance(name);
        return node instanceof RaftNode && node.role === "leader";
      }),
  },
  network: { latency: exponential({ minUs: 700, meanUs: 500 }) },
};

const served = (system: System): Scenario => ({
  system: tellRoles(withWorkload(system, WORKLOAD)),
  untilUs: 4_000_000,
  properties: promises,
});
const shown = (system: System): Scenario => ({ system, untilUs: 2_000_000, properties: [] });

/** Every scenario of the playground. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  store: served(replicatedStore()),
  "store-async": served(replicatedStore({ replication: "async" })),
  raft: served(raft),
  counter: shown(counter),
  silence: shown(silence()),
  pair: { ...shown(smallCluster()), untilUs: 120_000_000 },
};
