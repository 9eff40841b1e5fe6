import {
  CURRENT_PRIMARY,
  HintingQuorumStore,
  RaftNode,
  USUAL_WORKLOAD,
  acknowledgedWritesAreKept,
  entriesOnDisk,
  exponential,
  linearizable,
  oneAcknowledgerPerEpoch,
  recoversWithin,
  replicatedStore,
  servesOutsideOfFaults,
  type Property,
  type SurvivesOptions,
  type System,
  type TemplateName,
} from "@standby/simulator";

/** A system of the repository's own that is right, and what it promises. */
export interface RightSystem {
  readonly system: System;
  readonly targets: {
    readonly servers: readonly string[];
    readonly primary?: string;
    readonly controller?: string;
  };
  /** Templates that mean nothing to it are left out. */
  readonly without: readonly TemplateName[];
  readonly options: Pick<SurvivesOptions, "properties" | "workload" | "untilUs">;
}

const THREE = ["a", "b", "c"];
const FIVE = ["a", "b", "c", "d", "e"];
const LEADER = "current leader";
const RAFT = { group: FIVE, electionMinUs: 150_000, electionMaxUs: 300_000, heartbeatUs: 50_000 };

/** The promises of systems that keep a log on disk: acknowledged writes are on a majority at the end. */
const logged = (servers: readonly string[]): readonly Property[] => [
  acknowledgedWritesAreKept({
    servers,
    copies: Math.floor(servers.length / 2) + 1,
    valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
  }),
  linearizable(),
  servesOutsideOfFaults({ share: 0.95, marginUs: 2_000_000 }),
  recoversWithin({ us: 2_000_000, from: "end" }),
];

const stored = (replication: "sync" | "semi-sync"): RightSystem => ({
  system: replicatedStore({ replication }),
  targets: { servers: THREE, primary: CURRENT_PRIMARY, controller: "controller" },
  without: [],
  options: { properties: [...logged(THREE), oneAcknowledgerPerEpoch()], untilUs: 12_000_000 },
});

const raft: RightSystem = {
  system: {
    nodes: FIVE.map((name) => ({ name, zone: `zone-${name}`, create: () => new RaftNode(RAFT) })),
    roles: {
      [LEADER]: (view) =>
        view.servers.filter((name) => {
          const node = view.instance(name);
          return node instanceof RaftNode && node.role === "leader";
        }),
    },
    network: { latency: exponential({ minUs: 700, meanUs: 500 }), loss: 0.001 },
    clocks: { offsetUsMax: 5_000_000, driftMax: 0.01 },
  },
  targets: { servers: FIVE, primary: LEADER },
  without: ["paused-controller"],
  options: {
    properties: logged(FIVE),
    workload: { ...USUAL_WORKLOAD, operations: 250 },
    untilUs: 12_000_000,
  },
};

const quorum: RightSystem = {
  system: {
    nodes: THREE.map((name) => ({
      name,
      zone: `zone-${name}`,
      create: () =>
        new HintingQuorumStore({
          replicas: THREE,
          r: 2,
          w: 2,
          repair: "write-back",
          timeoutUs: 200_000,
          hintEveryUs: 300_000,
        }),
    })),
    network: { latency: exponential({ minUs: 700, meanUs: 500 }), loss: 0.001 },
    clocks: { offsetUsMax: 5_000_000, driftMax: 0.01 },
  },
  targets: { servers: THREE },
  without: ["paused-controller", "asymmetric-primary", "paused-primary"],
  options: {
    properties: [
      linearizable(),
      servesOutsideOfFaults({ share: 0.95, marginUs: 2_000_000 }),
      recoversWithin({ us: 2_000_000, from: "end" }),
    ],
    untilUs: 12_000_000,
  },
};

/** By name. */
export const rightSystems: Readonly<Record<string, RightSystem>> = {
  "replicated store, semi-synchronous": stored("semi-sync"),
  "replicated store, synchronous": stored("sync"),
  "Raft group of five": raft,
  "quorum store with hints": quorum,
};
