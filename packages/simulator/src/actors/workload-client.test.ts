import type { Workload } from "@standby/contract";
import { describe, expect, test } from "vitest";
import { constant } from "../chance/distribution.ts";
import type { Context, Handlers } from "../handlers/handlers.ts";
import { run, type Run } from "../kernel/run.ts";
import { Backend } from "./backend.ts";
import type { Request } from "./client-protocol.ts";
import { withWorkload } from "./with-workload.ts";

const MS = 1_000;
const WORKLOAD: Workload = {
  clients: 2,
  keys: 4,
  readShare: 0.25,
  loop: "open",
  everyUs: 10 * MS,
  operations: 400,
  timeoutUs: 50 * MS,
};

/** Says that it is sorry, and names the primary or nobody. */
class Sorry implements Handlers {
  private readonly primary: string | null;

  constructor(primary: string | null) {
    this.primary = primary;
  }

  onMessage(ctx: Context, from: string, msg: Request): void {
    ctx.send(from, { type: "sorry", reply: msg.call, primary: this.primary });
  }
}

function ran(servers: readonly Handlers[], change: Partial<Workload> = {}, untilUs = 8_000 * MS): Run {
  const system = {
    nodes: servers.map((server, index) => ({ name: `s${index + 1}`, create: () => server })),
    network: { latency: constant(1 * MS) },
  };
  return run({ system: withWorkload(system, { ...WORKLOAD, ...change }), seed: 1, untilUs });
}

describe("Clients", () => {
  test("ask for as much as they are told to, in the mix and over the keys that they are told", () => {
    const { operations } = ran([new Backend()]);
    expect(operations).toHaveLength(800);
    const reads = operations.filter(({ kind }) => kind === "read").length;
    // 200 reads are expected; five standard deviations of a binomial are √(800 · 0.25 · 0.75) · 5 = 61.
    expect(Math.abs(reads - 200)).toBeLessThan(61);
    expect(new Set(operations.map(({ key }) => key))).toEqual(new Set(["k0", "k1", "k2", "k3"]));
    expect(operations.every(({ outcome }) => outcome === "ok")).toBe(true);
  });

  test("write each value once in a run", () => {
    const { operations } = ran([new Backend()], { readShare: 0 });
    expect(new Set(operations.map(({ input }) => input)).size).toBe(800);
  });

  test("in an open loop ask at their own pace, however slow the answers are", () => {
    const silent: Handlers = {};
    const { operations } = ran([silent], { operations: 1_000 }, 1_000 * MS);
    // One every 10 ms on average, from each of two clients.
    expect(Math.abs(operations.length - 200)).toBeLessThan(20);
    expect(operations.every(({ outcome }) => outcome === "pending")).toBe(true);
  });

  test("in a closed loop wait for each answer before they ask again", () => {
    const silent: Handlers = {};
    const { operations } = ran([silent], { loop: "closed", operations: 1_000 }, 1_000 * MS);
    // Each takes the time-out of 50 ms, and then the pause of 10 ms.
    expect(Math.abs(operations.length - (2 * 1_000) / 60)).toBeLessThan(4);
  });

  test("follow a sorry server to the one that it names", () => {
    const { operations } = ran([new Sorry("s2"), new Backend()]);
    expect(operations.every(({ outcome, by }) => outcome === "ok" && by === "s2")).toBe(true);
  });

  test("know that nothing was done where all servers are sorry until the time is over", () => {
    const { operations } = ran([new Sorry(null), new Sorry(null)], { operations: 5 });
    expect(operations.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => "failed"));
  });
});

test("Workloads that make no sense are refused", () => {
  const system = { nodes: [] };
  expect(() => withWorkload(system, { ...WORKLOAD, readShare: 50 })).toThrow(
    "readShare is 50, but must be a number from 0 to 1",
  );
  expect(() => withWorkload(system, { ...WORKLOAD, clients: 0 })).toThrow("clients is 0");
});
