import { expect, test } from "vitest";
import { run } from "../kernel/run.ts";
import type { System } from "../kernel/system.ts";
import { linearizable } from "../properties/linearizable.ts";
import { HintingQuorumStore } from "./hinting-quorum-store.ts";
import { RaftNode } from "./raft-node.ts";
import { replicatedStore } from "./replicated-store.ts";
import { TakenRequests } from "./taken-requests.ts";
import { USUAL_WORKLOAD } from "./usual-workload.ts";
import { withWorkload } from "./with-workload.ts";

test("A request is taken once; another call, or another client's, is another request", () => {
  const taken = new TakenRequests();
  const asked = [
    ["a", 1],
    ["a", 1],
    ["a", 2],
    ["b", 1],
    ["b", 1],
  ] as const;
  expect(asked.map(([from, call]) => taken.take(from, { call }))).toEqual([true, false, true, true, false]);
});

const THREE = ["a", "b", "c"];
const raft = { group: THREE, electionMinUs: 600_000, electionMaxUs: 900_000, heartbeatUs: 100_000 };
const quorum = {
  replicas: THREE,
  r: 2,
  w: 2,
  repair: "write-back",
  timeoutUs: 900_000,
  hintEveryUs: 300_000,
} as const;
const systems: Readonly<Record<string, System>> = {
  "replicated store": replicatedStore({ leaseUs: 1_000_000 }),
  "Raft group": { nodes: THREE.map((name) => ({ name, create: () => new RaftNode(raft) })) },
  "quorum store": { nodes: THREE.map((name) => ({ name, create: () => new HintingQuorumStore(quorum) })) },
};

test.each(Object.keys(systems))(
  "A %s does what clients ask for once, though most messages come twice, and late",
  (name) => {
    const workload = { ...USUAL_WORKLOAD, keys: 1, everyUs: 30_000, operations: 120 };
    const schedule = (["duplication", "reordering"] as const).map((kind) => ({
      at: 0,
      duration: 0,
      kind,
      target: THREE,
      against: ["client-1", "client-2", "client-3"],
      amount: kind === "duplication" ? 0.9 : 150_000,
    }));
    for (let seed = 1; seed <= 3; seed++) {
      const system = withWorkload(systems[name]!, workload);
      const made = run({ system, seed, schedule, untilUs: 6_000_000 });
      expect(made.operations.filter(({ outcome }) => outcome === "ok").length).toBeGreaterThan(50);
      expect(linearizable().judge(made)).toBeNull();
    }
  },
);
