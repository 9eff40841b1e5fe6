import { repairableKOfN } from "@standby/reliability";
import { WorkQueue, constant, run, type Context, type Handlers, type WorkAnswer } from "@standby/simulator";
import { describe, expect, test } from "vitest";
import { estimate } from "./simulator/statistics.ts";

const HOUR = 1_000;
const MTTF_HOURS = 50;
const MTTR_HOURS = 10;
const HOURS = 100_000;

/** A time of an exponential distribution; an hour is a millisecond here. */
const exponentialUs = (ctx: Context, meanHours: number): number =>
  Math.round(-Math.log(1 - ctx.random()) * meanHours * HOUR);

/** For each stretch of 100 hours, in which fraction of it fewer than k of n units work. */
function downShares({ k, n, crews }: { k: number; n: number; crews: number }): number[] {
  const shares = Array.from({ length: HOURS / 100 }, () => 0);
  let working = n;
  let sinceUs = 0;
  const change = (atUs: number, by: 1 | -1): void => {
    if (working < k) addSpan(shares, sinceUs, atUs);
    working += by;
    sinceUs = atUs;
  };
  const unit: Handlers = {
    onStart: (ctx) => ctx.setTimer("fail", exponentialUs(ctx, MTTF_HOURS)),
    onTimer: (ctx) => {
      change(ctx.clock(), -1);
      ctx.send("workshop", { type: "put", job: ctx.id, call: 0 });
    },
    onMessage: (ctx, _, { type }) => {
      if (type !== "repaired") return;
      change(ctx.clock(), 1);
      ctx.setTimer("fail", exponentialUs(ctx, MTTF_HOURS));
    },
  };
  const crew: Handlers = {
    *onStart(ctx) {
      for (;;) {
        const timeoutUs = HOURS * HOUR;
        const answer = yield* ctx.call<WorkAnswer>("workshop", { type: "take" }, { timeoutUs });
        if (answer?.type !== "job") return;
        yield* ctx.sleep(exponentialUs(ctx, MTTR_HOURS));
        ctx.send("workshop", { type: "done", id: answer.id });
        ctx.send(String(answer.job), { type: "repaired" });
      }
    },
  };
  const queue = { capacity: n, hiddenUs: HOURS * HOUR, attemptsMax: 1 };
  const named = (name: string, count: number, handlers: Handlers) =>
    Array.from({ length: count }, (_, index) => ({ name: `${name}-${index}`, create: () => handlers }));
  const nodes = [
    { name: "workshop", create: () => new WorkQueue(queue) },
    ...named("unit", n, unit),
    ...named("crew", crews, crew),
  ];
  run({ system: { nodes, network: { latency: constant(0) } }, seed: 1, untilUs: HOURS * HOUR });
  return shares;
}

/** Adds a span of time to the shares of the stretches that it touches. */
function addSpan(shares: number[], fromUs: number, toUs: number): void {
  const stretchUs = 100 * HOUR;
  for (let from = fromUs; from < toUs;) {
    const stretch = Math.floor(from / stretchUs);
    const end = Math.min(toUs, (stretch + 1) * stretchUs);
    shares[stretch] = (shares[stretch] ?? 0) + (end - from) / stretchUs;
    from = end;
  }
}

// K. S. Trivedi, "Probability and Statistics with Reliability, Queuing, and Computer Science Applications" (2002),
// chapter 8: the machine repairman's chain, as the reliability engine solves it.
describe.each([
  { k: 2, n: 3, crews: 1 },
  { k: 2, n: 3, crews: 3 },
  { k: 4, n: 6, crews: 2 },
])("$k of $n units with crews: $crews", (group) => {
  test("are unavailable as often as the chain says", () => {
    const { mean, error } = estimate(downShares(group));
    const times = { mttfHours: MTTF_HOURS, mttrHours: MTTR_HOURS };
    const { unavailability } = repairableKOfN({ ...group, ...times });
    expect(error / mean).toBeLessThan(0.1);
    expect(Math.abs(mean - unavailability)).toBeLessThan(3 * error);
  });
});
