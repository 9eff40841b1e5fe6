import type { FaultSchedule } from "@standby/contract";
import { expect, test } from "vitest";
import { randomSchedules } from "../faults/random-schedules.ts";
import type { Context, Process } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import { LeaseHolder } from "./lease-holder.ts";
import { LeaseService } from "./lease-service.ts";

const SECOND = 1_000_000;
const HOLDERS = ["a", "b", "c"];
const holding = { service: "leases", everyUs: 50_000 };

/** Says its token every 10 ms while it holds the lease. */
class Speaker extends LeaseHolder {
  override onStart(ctx: Context): void {
    super.onStart(ctx);
    ctx.setTimer("speak", 10_000);
  }

  override *onTimer(ctx: Context, name: string): Process {
    yield* super.onTimer(ctx, name);
    if (name !== "speak") return;
    if (this.holdsLease(ctx)) ctx.log(`${this.token}`);
    ctx.setTimer("speak", 10_000);
  }
}

class TakesItLonger extends Speaker {
  protected override holdsLease(ctx: Context): boolean {
    return super.holdsLease(withClock(ctx, ctx.clock() - 100_000));
  }
}

/** The same context with another time on its clock. */
function withClock(ctx: Context, clock: number): Context {
  return { ...ctx, clock: () => clock };
}

/** Who spoke when, with which token, in order. */
function spoken(
  schedule: FaultSchedule,
  seed: number,
  Holder: typeof Speaker = Speaker,
): { node: string | null; token: number; atUs: number }[] {
  const system = {
    nodes: [
      { name: "leases", create: () => new LeaseService({ leaseUs: 300_000, driftMax: 0.05 }) },
      ...HOLDERS.map((name) => ({ name, create: () => new Holder(holding) })),
    ],
    clocks: { offsetUsMax: 3 * SECOND, driftMax: 0.02 },
  };
  const { trace } = run({ system, seed, untilUs: 6 * SECOND, schedule, isTraced: true });
  const logs = trace?.events().filter(({ kind }) => kind === "log") ?? [];
  return logs.map(({ node, detail, atUs }) => ({ node, token: Number(detail), atUs }));
}

/** Whether somebody spoke with a token that was no longer the greatest. */
const hasOverlap = (said: readonly { token: number }[]): boolean =>
  said.some(({ token }, index) => token < (said[index - 1]?.token ?? 0));

const faults = randomSchedules({
  targets: { servers: HOLDERS, controller: "leases" },
  templates: ["asymmetric-primary", "paused-primary", "paused-controller", "swizzle", "random"],
  fromUs: SECOND / 2,
  limits: { overAtUs: 4 * SECOND, faultsMax: 6 },
});

test("While nothing is wrong, one node has the lease and keeps it", () => {
  const said = spoken([], 1);
  expect(new Set(said.map(({ token }) => token))).toEqual(new Set([1]));
  expect(said.length).toBeGreaterThan(550);
});

test("When the holder is cut off, the next turn begins when its time is over on every clock", () => {
  const [{ node } = { node: "" }] = spoken([], 1);
  const cut = { at: 2 * SECOND, duration: 0, kind: "partition" as const, target: [node ?? ""] };
  const said = spoken([cut], 1);
  const last = said.findLast(({ token }) => token === 1)?.atUs ?? 0;
  const first = said.find(({ token }) => token === 2)?.atUs ?? 0;
  expect(hasOverlap(said)).toBe(false);
  expect(last).toBeLessThan(2 * SECOND + 300_000 * 1.02);
  // The service's 315 ms, one more period of asking and of speaking, and the way.
  expect(first - 2 * SECOND).toBeLessThan(315_000 * 1.02 + 50_000 + 10_000 + 5_000);
});

test("No two nodes ever believe at once that it is their turn, whatever fails", () => {
  let turns = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const said = spoken(faults(seed), seed);
    expect(hasOverlap(said), `seed ${seed}`).toBe(false);
    turns += new Set(said.map(({ token }) => token)).size;
  }
  expect(turns).toBeGreaterThan(80);
});

test("A holder that takes its lease for longer than it is lent speaks in the turn of another", () => {
  const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
  expect(seeds.some((seed) => hasOverlap(spoken(faults(seed), seed, TakesItLonger)))).toBe(true);
});

test("A service that crashes waits until an earlier grant has run out", () => {
  const [{ node } = { node: "" }] = spoken([], 1);
  const schedule: FaultSchedule = [
    { at: 2 * SECOND, duration: 0, kind: "partition", target: [node ?? ""] },
    { at: 2 * SECOND + 10_000, duration: 20_000, kind: "crash", target: ["leases"] },
  ];
  expect(hasOverlap(spoken(schedule, 1))).toBe(false);
});
