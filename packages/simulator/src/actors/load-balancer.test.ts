import type { Fault, Workload } from "@standby/contract";
import { expect, test } from "vitest";
import { constant } from "../chance/distribution.ts";
import { run, type Run } from "../kernel/run.ts";
import type { System } from "../kernel/system.ts";
import { Backend } from "./backend.ts";
import { HealthChecker } from "./health-checker.ts";
import { LoadBalancer, type LoadBalancerOptions } from "./load-balancer.ts";
import { withWorkload } from "./with-workload.ts";

const BACKENDS = ["x", "y", "z"];
const MS = 1_000;

function balanced(options: Partial<LoadBalancerOptions> = {}): System {
  const balancing = {
    backends: BACKENDS,
    choice: "round-robin",
    timeoutUs: 50 * MS,
    panicBelow: 0.5,
    ...options,
  } as const;
  const checking = {
    targets: BACKENDS,
    listeners: ["balancer"],
    everyUs: 100 * MS,
    timeoutUs: 50 * MS,
    fallAfter: 2,
    riseAfter: 3,
  };
  return {
    nodes: [
      { name: "balancer", create: () => new LoadBalancer(balancing) },
      { name: "checker", create: () => new HealthChecker(checking) },
      ...BACKENDS.map((name) => ({ name, workUs: 1 * MS, create: () => new Backend() })),
    ],
    entrances: ["balancer"],
    network: { latency: constant(500) },
  };
}

const WORKLOAD: Workload = {
  clients: 2,
  keys: 1,
  readShare: 1,
  loop: "open",
  everyUs: 10 * MS,
  operations: 190,
  timeoutUs: 100 * MS,
};

function ran(system: System, schedule: Fault[] = [], workload = WORKLOAD): Run {
  return run({
    system: withWorkload(system, workload),
    seed: 1,
    untilUs: 2_000 * MS,
    schedule,
    isTraced: true,
  });
}

const unserved = ({ operations }: Run): number => operations.filter(({ outcome }) => outcome !== "ok").length;
const handledBy = ({ trace }: Run, node: string): number =>
  trace
    ?.events()
    .filter((event) => event.kind === "receive" && event.node === node && event.peer === "balancer").length ??
  0;

test.each(["round-robin", "two-choices"] as const)(
  "%s serves everything, and each backend its share",
  (choice) => {
    const calm = ran(balanced({ choice }));
    expect(unserved(calm)).toBe(0);
    for (const backend of BACKENDS) {
      expect(Math.abs(handledBy(calm, backend) / calm.operations.length - 1 / 3)).toBeLessThan(0.1);
    }
  },
);

test("A backend that is down is left out after two failed probes, and used again after three good ones", () => {
  const crashed = ran(balanced(), [{ at: 500 * MS, duration: 500 * MS, kind: "crash", target: ["x"] }]);
  const late = crashed.operations
    .filter(({ outcome }) => outcome !== "ok")
    .map(({ invokedAtUs }) => invokedAtUs);
  expect(late.length).toBeGreaterThan(0);
  // The second failed probe begins at most two periods after the crash and takes its time-out.
  expect(Math.max(...late)).toBeLessThan(755 * MS);
  const used = crashed.trace
    ?.events()
    .filter(({ kind, node, peer }) => kind === "receive" && node === "x" && peer === "balancer");
  const again = used?.find(({ atUs }) => atUs > 1_000 * MS)?.atUs ?? 0;
  expect(again).toBeGreaterThan(1_200 * MS);
  expect(again).toBeLessThan(1_500 * MS);
});

test("When no backend passes its probes, all are used, because then the check is to be doubted", () => {
  const target = ["checker"];
  const schedule: Fault[] = [{ at: 0, duration: 0, kind: "partial-partition", target, against: BACKENDS }];
  expect(unserved(ran(balanced(), schedule))).toBe(0);
});

test("Two choices send less to a slow backend than taking turns does", () => {
  const slow: Fault[] = [
    { at: 0, duration: 0, kind: "slow-node", target: ["z"], amount: 15 * MS },
    // Without the checker, which would take the slow one out.
    { at: 0, duration: 0, kind: "partition", target: ["checker"] },
  ];
  const options = { timeoutUs: 500 * MS };
  const share = (choice: LoadBalancerOptions["choice"]): number =>
    handledBy(ran(balanced({ ...options, choice }), slow), "z");
  expect(share("two-choices")).toBeLessThan(share("round-robin") * 0.8);
});

test("Overload: clients ask as many times more often", () => {
  const asked = (schedule: Fault[]): number =>
    ran(balanced(), schedule, { ...WORKLOAD, operations: 100_000 }).operations.length;
  const amount = 4;
  const ratio =
    asked([{ at: 0, duration: 0, kind: "overload", target: ["client-1", "client-2"], amount }]) / asked([]);
  expect(Math.abs(ratio - amount)).toBeLessThan(0.4);
});
