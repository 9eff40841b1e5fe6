import { probeDetectionTime } from "@standby/reliability";
import {
  constant,
  Dependency,
  randomStreamFor,
  run,
  survives,
  uniform,
  type Context,
  type Handlers,
  type Injection,
  type Operation,
  type Process,
  type Property,
  type Setup,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Balancer, unnoticed } from "./answer/index.ts";
import type { Forward, Probe } from "./given/balancer.ts";

const MS = 1_000;
const BACKENDS = ["a", "b", "c", "d"];
const SETTINGS = { everyUs: 50 * MS, timeoutUs: 30 * MS, fallAfter: 2, riseAfter: 3, panicBelow: 0.5 };
/** A probe and a page take less than this, all ways together. */
const AT_ONCE = 10 * MS;
const NOTICED = SETTINGS.fallAfter * SETTINGS.everyUs + SETTINGS.timeoutUs + AT_ONCE;
const BACK = SETTINGS.riseAfter * SETTINGS.everyUs + SETTINGS.timeoutUs + AT_ONCE;

/** Shows pages, some of which it has to ask the database for. */
const backend: Handlers = {
  *onMessage(ctx: Context, from: string, msg: Forward | Probe): Process {
    const isProbe = msg.type === "probe";
    // An answer of the database that comes too late.
    if (!isProbe && msg.type !== "forward") return;
    const asks = isProbe ? msg.path === "/ready" : msg.request.page === "fresh";
    const row = asks ? yield* ctx.call("database", { type: "ask" }, { timeoutUs: 15 * MS }) : undefined;
    const isGood = !asks || row?.type === "result";
    if (!isProbe) ctx.send(msg.client, { type: "page", reply: msg.request.call, by: ctx.id, isGood });
    else if (asks || msg.path === "/alive")
      ctx.send(from, { type: "probed", number: msg.number, status: isGood ? 200 : 503 });
  },
};

/** Asks for a page every 12 ms, whether or not it gets it. */
const client = ({ history }: Setup): Handlers => ({
  onStart: (ctx) => ctx.setTimer("next", 60 * MS),
  *onTimer(ctx): Process {
    ctx.setTimer("next", 12 * MS);
    const page = ctx.random() < 0.5 ? "cached" : "fresh";
    const operation = history.invoke(ctx.id, "page", page);
    const answer = yield* ctx.call<{ type: string; by: string; isGood: boolean }>(
      "balancer",
      { type: "request", page },
      { timeoutUs: 30 * MS },
    );
    if (answer?.isGood === true) history.succeed(operation, { by: answer.by, output: "shown" });
    else if (answer !== undefined) history.fail(operation);
  },
});

const system: System = {
  nodes: [
    { name: "balancer", create: () => new Balancer({ ...SETTINGS, backends: BACKENDS }) },
    ...BACKENDS.map((name) => ({ name, create: () => backend })),
    {
      name: "database",
      create: () => new Dependency({ usualUs: MS, capacity: 100, limit: 1_000 }),
    },
    { name: "client", role: "client", create: client },
  ],
  network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
};

/** First a probe or two is lost, of one backend each; then one or two backends fail, or the database that all ask. */
function misfortunes(seed: number): Injection["fault"][] {
  const random = randomStreamFor(seed, "schedule");
  const [blinking = "", ...failing] = random.shuffled(BACKENDS).slice(0, random.between(2, 3));
  const lasts = { at: random.between(205, 225) * MS, duration: random.between(170, 200) * MS };
  return [
    {
      at: random.between(70, 105) * MS,
      duration: random.between(25, 40) * MS,
      kind: "partial-partition",
      target: [blinking],
      against: ["balancer"],
    },
    random.pick([
      { ...lasts, kind: "crash" as const, target: failing },
      { ...lasts, kind: "partial-partition" as const, target: failing, against: ["database"] },
      { ...lasts, kind: "crash" as const, target: ["database"] },
      { ...lasts, kind: "brown-out" as const, target: ["database"] },
    ]),
  ];
}

const ms = (us: number): string => `${Math.round(us / MS)} ms`;
const isBlink = ({ fault }: Injection): boolean => fault.against?.includes("balancer") === true;

/** Whether a fault explains that a page was not shown, however well requests are handed out. */
function excuses(injection: Injection, { invokedAtUs, key }: Operation): boolean {
  const { beganAtUs, endsAtUs, hit } = injection;
  if (hit.includes("database")) {
    return key === "fresh" && invokedAtUs > beganAtUs - AT_ONCE && invokedAtUs < endsAtUs + 2 * AT_ONCE;
  }
  const untilUs = isBlink(injection) ? endsAtUs : Math.min(endsAtUs, beganAtUs + NOTICED);
  return invokedAtUs > beganAtUs - AT_ONCE && invokedAtUs < untilUs;
}

const pagesAreShown: Property = {
  name: "every page is shown, but for those that only a failure not yet noticed or the database prevents",
  kind: "availability",
  judge({ operations, faults, untilUs }) {
    for (const operation of operations) {
      const { outcome, key, invokedAtUs, number } = operation;
      if (outcome === "ok" || invokedAtUs > untilUs - 3 * AT_ONCE) continue;
      if (faults.some((injection) => excuses(injection, operation))) continue;
      const firstBadEvent = `A ${key} page was asked for at ${ms(invokedAtUs)} and not shown`;
      return { atUs: invokedAtUs, firstBadEvent, operations: [number] };
    }
    return null;
  },
};

/** With all four in, four requests in a row go to all four. */
const theWellTakeTurns: Property = {
  name: "who misses a single probe stays in, and who is well again comes back in time",
  kind: "availability",
  judge({ operations, faults }) {
    for (const injection of faults) {
      const { endsAtUs, hit } = injection;
      const fromUs = endsAtUs + (isBlink(injection) ? 0 : BACK);
      const round = operations.filter(({ invokedAtUs }) => invokedAtUs >= fromUs).slice(0, BACKENDS.length);
      if (round.length < BACKENDS.length) continue;
      const back = hit.includes("database") ? BACKENDS : hit;
      const missing = back.find((name) => !round.some(({ by }) => by === name));
      const atUs = round.at(-1)?.invokedAtUs ?? 0;
      if (missing === undefined) continue;
      const why = isBlink(injection) ? "has missed one probe at most" : `is well since ${ms(endsAtUs)}`;
      const firstBadEvent = `${missing} ${why}, and of the four requests up to ${ms(atUs)} it gets none`;
      return { atUs, firstBadEvent, operations: round.map(({ number }) => number) };
    }
    return null;
  },
};

/** Who asks in the scripts, and must be named to the backend. */
const VISITOR = "visitor";

type Status = 200 | 503 | "none" | "too late";

interface Script {
  readonly fallAfter: number;
  readonly riseAfter: number;
  readonly panicBelow: number;
  /** By backend, how its probes end, one after the other. */
  readonly statuses: readonly (readonly Status[])[];
}

/** Who gets the requests after each probe of all backends: twice as many requests as there are backends. */
function handedOut({ statuses, ...settings }: Script): string[][] {
  const backends = statuses.map((_, index) => `b${index + 1}`);
  const { everyUs, timeoutUs } = SETTINGS;
  const rounds: string[][] = [];
  const nodes = backends.map((name, index) => ({
    name,
    create: () => {
      let probes = 0;
      return {
        *onMessage(ctx: Context, from: string, msg: Forward | Probe): Process {
          if (msg.type === "forward") {
            rounds.at(-1)?.push(msg.client === VISITOR ? name : `${name} for ${msg.client}`);
            return;
          }
          const end = statuses[index]?.[probes++];
          if (end === "none") return;
          // In the time of the next probe.
          if (end === "too late") yield* ctx.sleep(everyUs + MS);
          ctx.send(from, { type: "probed", number: msg.number, status: end === "too late" ? 200 : end });
        },
      };
    },
  }));
  const asking: Handlers = {
    onStart: (ctx) => ctx.setTimer("next", everyUs + timeoutUs + 5 * MS),
    onTimer(ctx) {
      ctx.setTimer("next", everyUs);
      rounds.push([]);
      for (const call of [...backends, ...backends].keys())
        ctx.send("balancer", { type: "request", page: "cached", call });
    },
  };
  const length = statuses[0]?.length ?? 0;
  run({
    system: {
      nodes: [
        { name: "balancer", create: () => new Balancer({ ...SETTINGS, ...settings, backends }) },
        ...nodes,
        { name: VISITOR, role: "client", create: () => asking },
      ],
      network: { latency: constant(100) },
    },
    seed: 1,
    untilUs: (length + 1) * everyUs,
  });
  return rounds;
}

/** Whether a backend is in after these probes. */
function isInAfter(probes: readonly Status[], { fallAfter, riseAfter }: Script): boolean {
  let isIn = true;
  for (const end of probes.keys()) {
    const needed = isIn ? fallAfter : riseAfter;
    const last = probes.slice(Math.max(0, end + 1 - needed), end + 1);
    if (last.length === needed && last.every((status) => (status === 200) !== isIn)) isIn = !isIn;
  }
  return isIn;
}

function expectUsed(script: Script): void {
  const { fallAfter, riseAfter, panicBelow, statuses } = script;
  const all = statuses.map((_, index) => `b${index + 1}`);
  const probes = statuses.map((own, index) => `${all[index]}: ${own.join(", ")}`).join("; ");
  const told = `who is used after each probe, with fallAfter ${fallAfter}, riseAfter ${riseAfter}, panicBelow ${panicBelow}, and probes that end ${probes}`;
  const rounds = handedOut(script);
  const expected = rounds.map((_, round) => {
    const those = all.filter((_name, index) => isInAfter(statuses[index]?.slice(0, round + 1) ?? [], script));
    return (those.length < panicBelow * all.length ? all : those).join(" ");
  });
  expect(
    rounds.map((got) => [...new Set(got)].sort().join(" ")),
    told,
  ).toEqual(expected);
}

const anyScript = (panicBelow: fc.Arbitrary<number>): fc.Arbitrary<Script> =>
  fc
    .record({
      fallAfter: fc.integer({ min: 1, max: 4 }),
      riseAfter: fc.integer({ min: 1, max: 4 }),
      panicBelow,
      statuses: fc.array(
        fc.array(fc.constantFrom<Status[]>(200, 200, 200, 503, "none", "too late"), {
          minLength: 1,
          maxLength: 8,
        }),
        { minLength: 2, maxLength: 5 },
      ),
    })
    .map((script) => {
      const probes = [...Array(Math.max(...script.statuses.map(({ length }) => length))).keys()];
      return { ...script, statuses: script.statuses.map((own) => probes.map((index) => own[index] ?? 200)) };
    });

describe("the settings", () => {
  test("With the defaults of an AWS target group, probes every 30 s, 5 s each, two in a row, it takes 35 to 65 s", () => {
    const seconds = { everyUs: 30e6, timeoutUs: 5e6, fallAfter: 2 };
    expect(unnoticed(seconds)).toEqual({ bestUs: 35e6, worstUs: 65e6 });
    const upTo = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(upTo(60_000), upTo(60_000), upTo(10), (everyUs, other, fallAfter) => {
        const timeoutUs = Math.min(everyUs, other);
        const { bestSec, worstSec } = probeDetectionTime({
          periodSec: everyUs,
          timeoutSec: timeoutUs,
          threshold: fallAfter,
        });
        expect(unnoticed({ everyUs, timeoutUs, fallAfter })).toEqual({ bestUs: bestSec, worstUs: worstSec });
      }),
    );
  });
});

describe("the balancer", () => {
  test("A backend is out after fallAfter bad probes in a row, and in after riseAfter good ones in a row", () => {
    const twoOfThree: Status[] = [503, 503, 200, 503, 503, 200, 503, 503];
    const good = twoOfThree.map((): Status => 200);
    expectUsed({ fallAfter: 3, riseAfter: 3, panicBelow: 0.01, statuses: [twoOfThree, good] });
    const mute: Status[] = ["none", "none", "none", 200, 200];
    expectUsed({ fallAfter: 3, riseAfter: 3, panicBelow: 0.01, statuses: [mute, good.slice(0, 5)] });
    // Out with the second probe, and in with the third good one after it.
    expectUsed({
      fallAfter: 2,
      riseAfter: 3,
      panicBelow: 0.01,
      statuses: [[503, 503, 200, 200, 200, 503, 503, 200], good],
    });
    fc.assert(fc.property(anyScript(fc.constant(0.01)), expectUsed), { numRuns: 40 });
  });

  test("All are used while less than panicBelow of them are in, and with just as many only those", () => {
    const halves = { fallAfter: 1, riseAfter: 1, panicBelow: 0.5 };
    const [good, bad] = [[200, 200, 200] as const, [503, 503, 503] as const];
    expectUsed({ ...halves, statuses: [good, good, bad, bad] });
    expectUsed({ ...halves, statuses: [good, bad, bad, bad] });
    // All are used for one round, and three of four from then on.
    expectUsed({ ...halves, statuses: [good, [503, 200, 200], [503, 200, 200], bad] });
    expectUsed({ ...halves, panicBelow: 0.25, statuses: [good, bad, bad, bad] });
    fc.assert(fc.property(anyScript(fc.constantFrom(0.25, 0.5, 0.75, 1)), expectUsed), { numRuns: 40 });
  });

  test("Those that are used take turns: of n in use, each gets every n-th request", () => {
    const bad: Status[] = [503, 503, 503, 503, 200, 200];
    const good = bad.map((): Status => 200);
    for (const [round, got] of handedOut({ ...SETTINGS, statuses: [good, bad, good, good] }).entries()) {
      const used = round === 0 ? 4 : 3;
      const told = `after probe ${round + 1}, with ${used} in use: ${got.join(" ")}`;
      expect(new Set(got.slice(0, used)).size, told).toBe(used);
      for (const [index, name] of got.slice(used).entries()) expect(name, told).toBe(got[index]);
    }
  });

  test("In 200 runs, pages are shown through failures of backends and of the database that all of them ask", () => {
    survives(system, {
      seeds: 200,
      schedule: misfortunes,
      workload: {
        clients: 1,
        keys: 1,
        readShare: 1,
        loop: "open",
        everyUs: MS,
        operations: 0,
        timeoutUs: MS,
      },
      untilUs: 690 * MS,
      shrinkMax: 30,
      properties: [pagesAreShown, theWellTakeTurns],
    });
  });
});
