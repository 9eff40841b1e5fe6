import { erlangC, queueMeanWait, queueWaitAbove } from "@standby/reliability";
import { WorkQueue, constant, run, type Context, type Handlers, type WorkAnswer } from "@standby/simulator";
import { describe, expect, test } from "vitest";
import { estimate } from "./simulator/statistics.ts";

const SECOND = 1_000_000;
const SERVICE_SEC = 0.01;

/** A time of an exponential distribution, in whole microseconds. */
const exponentialUs = (ctx: Context, meanSec: number): number =>
  Math.round(-Math.log(1 - ctx.random()) * meanSec * SECOND);

/** How long each of many jobs waits for one of some workers, in seconds; arrivals and services are exponential. */
function waits(servers: number, arrivalsPerSec: number, jobs: number): number[] {
  const waited: number[] = [];
  const producer: Handlers = {
    *onStart(ctx) {
      for (let job = 0; job < jobs; job++) {
        yield* ctx.sleep(exponentialUs(ctx, 1 / arrivalsPerSec));
        ctx.send("queue", { type: "put", job: ctx.clock(), call: 0 });
      }
    },
  };
  const worker: Handlers = {
    *onStart(ctx) {
      for (;;) {
        const timeoutUs = 100 * SECOND;
        const answer = yield* ctx.call<WorkAnswer>("queue", { type: "take" }, { timeoutUs });
        if (answer?.type !== "job") continue;
        waited.push((ctx.clock() - Number(answer.job)) / SECOND);
        yield* ctx.sleep(exponentialUs(ctx, SERVICE_SEC));
        ctx.send("queue", { type: "done", id: answer.id });
      }
    },
  };
  const queue = { capacity: 10_000, hiddenUs: 100 * SECOND, attemptsMax: 1 };
  const workers = Array.from({ length: servers }, (_, index) => `worker-${index}`);
  const nodes = [
    { name: "queue", create: () => new WorkQueue(queue) },
    { name: "producer", create: () => producer },
    ...workers.map((name) => ({ name, create: () => worker })),
  ];
  const system = { nodes, network: { latency: constant(0) } };
  run({ system, seed: 1, untilUs: Math.ceil((1.2 * jobs) / arrivalsPerSec) * SECOND });
  return waited;
}

// L. Kleinrock, "Queueing Systems", volume 1 (1975): the M/M/c model; the formulas are those of the reliability engine.
describe.each([
  { servers: 1, load: 0.7 },
  { servers: 3, load: 0.8 },
  { servers: 8, load: 0.75 },
])("$servers workers at $load of what they can do", ({ servers, load }) => {
  const arrivalsPerSec = (load * servers) / SERVICE_SEC;
  const queue = { arrivalsPerSec, serviceSec: SERVICE_SEC, servers };
  const waited = waits(servers, arrivalsPerSec, 40_000);

  test("let jobs wait as long as Erlang's formula says", () => {
    const { mean, error } = estimate(waited);
    expect(waited).toHaveLength(40_000);
    expect(error / mean).toBeLessThan(0.1);
    expect(Math.abs(mean - queueMeanWait(queue))).toBeLessThan(3 * error);
  });

  test("let as many wait at all, and for longer than 10 ms", () => {
    const any = estimate(waited.map((wait) => Number(wait > 0)));
    expect(Math.abs(any.mean - erlangC({ erlangs: load * servers, servers }))).toBeLessThan(3 * any.error);
    const long = estimate(waited.map((wait) => Number(wait > 0.01)));
    expect(Math.abs(long.mean - queueWaitAbove({ ...queue, waitSec: 0.01 }))).toBeLessThan(3 * long.error);
  });
});
