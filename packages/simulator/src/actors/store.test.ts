import type { Fault } from "@standby/contract";
import { describe, expect, test } from "vitest";
import { run, type Run } from "../kernel/run.ts";
import type { View } from "../kernel/system.ts";
import { entriesOnDisk } from "./durable-log.ts";
import { CURRENT_PRIMARY, replicatedStore } from "./replicated-store.ts";
import type { Replication } from "./store.ts";
import { withWorkload } from "./with-workload.ts";

const SECOND = 1_000_000;
const STORES = ["a", "b", "c"];
const WORKLOAD = {
  clients: 2,
  keys: 1,
  readShare: 0,
  loop: "open" as const,
  everyUs: 20_000,
  operations: 200,
  // A client that asks the server that is down asks another one after this.
  timeoutUs: 50_000,
};

function ran(replication: Replication, schedule: Fault[]): Run {
  const system = withWorkload(replicatedStore({ replication }), WORKLOAD);
  const aReplica = (view: View): readonly string[] => {
    const primary = system.roles?.[CURRENT_PRIMARY]?.(view) ?? [];
    return STORES.filter((name) => !primary.includes(name)).slice(0, 1);
  };
  const roles = { ...system.roles, "a replica": aReplica };
  return run({ system: { ...system, roles }, seed: 1, untilUs: 6 * SECOND, schedule });
}

/** Writes that were acknowledged and are on no disk at the end. */
function lost({ operations, view }: Run): number {
  const kept = new Set(STORES.flatMap((name) => entriesOnDisk(view.disk(name)).map(({ value }) => value)));
  return operations.filter(({ outcome, input }) => outcome === "ok" && !kept.has(input as number)).length;
}

const served = ({ operations }: Run, fromUs: number, toUs: number): number =>
  operations.filter(
    ({ outcome, invokedAtUs, returnedAtUs }) =>
      outcome === "ok" && invokedAtUs >= fromUs && returnedAtUs < toUs,
  ).length;

const REPLICA_DOWN: Fault[] = [{ at: 2 * SECOND, duration: SECOND, kind: "crash", target: ["a replica"] }];

describe("While one of two replicas is down", () => {
  test("synchronous replication acknowledges nothing", () => {
    expect(served(ran("sync", REPLICA_DOWN), 2.2 * SECOND, 2.8 * SECOND)).toBe(0);
  });

  test.each(["semi-sync", "async"] as const)("%s replication goes on", (replication) => {
    expect(served(ran(replication, REPLICA_DOWN), 2.2 * SECOND, 2.8 * SECOND)).toBeGreaterThan(30);
  });
});

describe("When the primary is cut off from its replicas and then loses its disk", () => {
  const schedule: Fault[] = [
    { at: 2 * SECOND, duration: 0, kind: "partial-partition", target: [CURRENT_PRIMARY], against: STORES },
    { at: 2.2 * SECOND, duration: 0, kind: "disk-loss", target: [CURRENT_PRIMARY] },
  ];

  test("asynchronous replication has acknowledged what is nowhere", () => {
    expect(lost(ran("async", schedule))).toBeGreaterThan(5);
  });

  test.each(["sync", "semi-sync"] as const)("%s replication has lost nothing", (replication) => {
    expect(lost(ran(replication, schedule))).toBe(0);
  });
});

test("A primary that comes back at once without its disk is not named again in its epoch", () => {
  const schedule: Fault[] = [
    { at: 2 * SECOND, duration: 20_000, kind: "disk-loss", target: [CURRENT_PRIMARY] },
  ];
  const result = ran("semi-sync", schedule);
  const logs = STORES.map((name) => entriesOnDisk(result.view.disk(name)));
  // Two primaries of one epoch would each have written lines that the other store takes for its own.
  expect(logs[1]?.slice(0, logs[0]?.length)).toEqual(logs[0]?.slice(0, logs[1]?.length));
  expect([lost(result), served(result, 3 * SECOND, 4 * SECOND) > 30]).toEqual([0, true]);
});
