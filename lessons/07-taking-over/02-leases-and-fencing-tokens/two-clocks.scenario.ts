import type { LessonScenario } from "@standby/site/widgets";
import {
  LeaseHolder,
  LeaseService,
  oneAcknowledgerPerEpoch,
  uniform,
  type Context,
  type Operation,
  type Request,
  type System,
} from "@standby/simulator";

const MS = 1_000;
const LEASE_US = 200 * MS;

/** Serves clients while it holds the lease, and says so. */
class Worker extends LeaseHolder {
  private said = "";

  onMessage(ctx: Context, from: string, msg: Request): void {
    const holds = this.holdsLease(ctx);
    if (holds) ctx.send(from, { type: "answer", reply: msg.call, value: null, epoch: this.token });
    else ctx.send(from, { type: "sorry", reply: msg.call, primary: null });
    const role = holds ? `role primary epoch ${this.token}` : "role standby";
    if (role !== this.said) ctx.log(role);
    this.said = role;
  }
}

function leased(driftMax: number): System {
  return {
    nodes: [
      { name: "keeper", create: () => new LeaseService({ leaseUs: LEASE_US, driftMax }) },
      { name: "a", create: () => new Worker({ service: "keeper", everyUs: 10 * MS }) },
      { name: "b", create: () => new Worker({ service: "keeper", everyUs: 15 * MS }) },
    ],
    entrances: ["a", "b"],
    network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
  };
}

export default {
  title: "A lease on two clocks",
  hint: "Worker a is cut off from the keeper at 250 ms. Make its clock slower, and let the keeper wait longer.",
  knobs: {
    slow: { label: "Clock of a is slower by", start: 20, min: 0, max: 20, step: 1, unit: "%" },
    margin: { label: "The keeper waits longer by", start: 0, min: 0, max: 40, step: 1, unit: "%" },
  },
  make: ({ slow, margin }) => ({
    system: leased(margin / 100),
    schedule: [
      ...(slow === 0
        ? []
        : [{ at: 0, duration: 0, kind: "clock-drift" as const, target: ["a"], amount: -slow / 100 }]),
      { at: 250 * MS, duration: 0, kind: "partial-partition", target: ["a"], against: ["keeper"] },
    ],
    workload: {
      clients: 5,
      keys: 1,
      readShare: 0,
      loop: "open",
      everyUs: 8 * MS,
      operations: 75,
      timeoutUs: 6 * MS,
    },
    properties: [oneAcknowledgerPerEpoch()],
    untilUs: 650 * MS,
    tell: ({ operations }) => told(operations),
  }),
} satisfies LessonScenario<"slow" | "margin">;

function told(operations: readonly Operation[]): string {
  const lastOfA = Math.max(...timesOf(operations, "a"));
  const firstOfB = Math.min(...timesOf(operations, "b"));
  const ms = Math.round(Math.abs(firstOfB - lastOfA) / MS);
  if (firstOfB < lastOfA) return `Both workers serve for ${ms} ms.`;
  return `No two serve at once; between the last answer of a and the first of b, nobody serves for ${ms} ms.`;
}

function timesOf(operations: readonly Operation[], worker: string): number[] {
  return operations.filter(({ by }) => by === worker).map(({ answeredAtUs }) => answeredAtUs);
}
