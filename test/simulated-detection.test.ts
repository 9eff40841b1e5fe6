import { heartbeatDetectionTime, probeDetectionTime } from "@standby/reliability";
import {
  Backend,
  HealthChecker,
  Heart,
  HeartbeatMonitor,
  constant,
  randomStreamFor,
  run,
  type Handlers,
  type HealthReport,
  type NodeSpec,
} from "@standby/simulator";
import { expect, test } from "vitest";
import { meanOf } from "./simulator/statistics.ts";

const SECOND = 1_000_000;
const DELAY_US = 5_000;
const CRASHES = 300;

/** After how many seconds listeners hear that `target` is gone, for crashes at random times; in rising order. */
function detections(watcher: () => Handlers, target: () => Handlers): number[] {
  const random = randomStreamFor(1, "schedule");
  return Array.from({ length: CRASHES }, () => {
    const crashAtUs = random.between(20 * SECOND, 40 * SECOND);
    const heard: number[] = [];
    const listener: Handlers = {
      onMessage(ctx, _, msg) {
        if ((msg as HealthReport).healthy.length === 0) heard.push(ctx.clock());
      },
    };
    const nodes: NodeSpec[] = [
      { name: "watcher", create: watcher },
      { name: "target", create: target },
      { name: "listener", create: () => listener },
    ];
    const schedule = [{ at: crashAtUs, duration: 0, kind: "crash" as const, target: ["target"] }];
    const system = { nodes, network: { latency: constant(DELAY_US) } };
    run({ system, seed: 1, untilUs: 90 * SECOND, schedule });
    return ((heard[0] ?? Infinity) - crashAtUs) / SECOND;
  }).sort((a, b) => a - b);
}

/** Holds times to be spread evenly between two bounds: none outside, and the mean in the middle. */
function expectEven(times: readonly number[], bestSec: number, worstSec: number): void {
  expect(times[0]).toBeGreaterThanOrEqual(bestSec);
  expect(times.at(-1)).toBeLessThanOrEqual(worstSec);
  // The standard error of the mean of an even spread is its width / √(12 n); four are allowed.
  const error = (worstSec - bestSec) / Math.sqrt(12 * CRASHES);
  expect(Math.abs(meanOf(times) - (bestSec + worstSec) / 2)).toBeLessThan(4 * error);
  const quarter = times[CRASHES / 4] ?? 0;
  expect(Math.abs(quarter - (0.75 * bestSec + 0.25 * worstSec))).toBeLessThan(8 * error);
}

test("A crash is noticed by its missing beats after the time-out less a part of a period, spread evenly", () => {
  const watcher = (): Handlers =>
    new HeartbeatMonitor({ targets: ["target"], listeners: ["listener"], timeoutUs: 7 * SECOND });
  const times = detections(watcher, () => new Heart({ monitors: ["watcher"], everyUs: 2 * SECOND }));
  // One way of a beat, and one of the report.
  const settings = { periodSec: 2, timeoutSec: 7, delaySec: (2 * DELAY_US) / SECOND };
  const { bestSec, worstSec } = heartbeatDetectionTime(settings);
  expectEven(times, bestSec, worstSec);
});

test("A crash is noticed by Kubernetes' probes after 21 to 31 s, spread evenly", () => {
  // Kubernetes' documentation, "Configure Liveness, Readiness and Startup Probes": every 10 s, 1 s, three in a row.
  const checking = {
    targets: ["target"],
    listeners: ["listener"],
    everyUs: 10 * SECOND,
    timeoutUs: SECOND,
    fallAfter: 3,
    riseAfter: 1,
  };
  const times = detections(
    () => new HealthChecker(checking),
    () => new Backend(),
  );
  const { bestSec, worstSec } = probeDetectionTime({ periodSec: 10, timeoutSec: 1, threshold: 3 });
  const delaySec = DELAY_US / SECOND;
  // A target that crashes while a probe is on its way to it, and a report that is on its way.
  expectEven(times, bestSec - delaySec, worstSec + delaySec);
});
