import type { Fault } from "@standby/contract";
import { expect, test } from "vitest";
import { constant } from "../chance/distribution.ts";
import type { Context, Handlers } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import type { HealthReport } from "./health-checker.ts";
import { Heart, HeartbeatMonitor } from "./heartbeat-monitor.ts";

const MS = 1_000;

class Listener implements Handlers {
  onMessage(ctx: Context, _: string, { healthy }: HealthReport): void {
    ctx.log(`${healthy.join(" ")} at ${ctx.clock() / MS} ms`);
  }
}

/** What a monitor tells of two hearts that beat every 100 ms, with a time-out of 350 ms; a message takes 1 ms. */
function toldAbout(schedule: Fault[]): unknown[] {
  const everyUs = 100 * MS;
  const monitoring = { targets: ["x", "y"], listeners: ["listener"], timeoutUs: 350 * MS };
  const system = {
    nodes: [
      { name: "monitor", create: () => new HeartbeatMonitor(monitoring) },
      { name: "listener", create: () => new Listener() },
      ...["x", "y"].map((name) => ({ name, create: () => new Heart({ monitors: ["monitor"], everyUs }) })),
    ],
    network: { latency: constant(1 * MS) },
  };
  const { trace } = run({ system, seed: 1, untilUs: 5_000 * MS, schedule, isTraced: true });
  return trace?.events().flatMap(({ kind, detail }) => (kind === "log" ? [detail] : [])) ?? [];
}

test("While everybody beats, nothing is told", () => {
  expect(toldAbout([])).toEqual([]);
});

test("Who crashes is suspected one time-out after the last beat arrived, and no more when it is back", () => {
  // The last beat of x leaves at 1,000 ms and arrives at 1,001; back at 2,050 it beats at once. A report takes 1 ms.
  const schedule: Fault[] = [{ at: 1_050 * MS, duration: 1_000 * MS, kind: "crash", target: ["x"] }];
  expect(toldAbout(schedule)).toEqual(["y at 1352 ms", "x y at 2052 ms"]);
});

test("Who is paused, or cut off, is suspected too: silence has many reasons", () => {
  for (const kind of ["pause", "one-way-partition"] as const) {
    const schedule: Fault[] = [{ at: 1_050 * MS, duration: 400 * MS, kind, target: ["x"] }];
    expect(toldAbout(schedule)[0]).toBe("y at 1352 ms");
  }
});

test("Three lost beats in a row are forgiven", () => {
  const schedule: Fault[] = [{ at: 1_050 * MS, duration: 200 * MS, kind: "partition", target: ["x"] }];
  expect(toldAbout(schedule)).toEqual([]);
});
