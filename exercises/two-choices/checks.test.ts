import { powerOfChoicesMeanResponse, powerOfChoicesTail } from "@standby/reliability";
import {
  constant,
  exponential,
  randomStreamFor,
  run,
  survives,
  uniform,
  type Context,
  type Handlers,
  type Process,
  type Property,
  type Setup,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Chooser, longQueues, meanTime } from "./answer/index.ts";
import type { Forward } from "./given/chooser.ts";

const MS = 1_000;
const names = (what: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${what}${index + 1}`);

/** A chooser that is asked without a network; tells where each request goes. */
function chooser(servers: readonly string[]) {
  const random = randomStreamFor(1, "network");
  const made = new Chooser({ servers });
  let sentTo = "";
  // Frozen, so that an answer in another realm asks only once for what it has.
  const ctx = Object.freeze({
    random: () => random.fraction(),
    send: (to: string, { client, call }: Forward) => {
      sentTo = client === "visitor" && call === 1 ? to : `${to}, with call ${call} of ${client}`;
    },
  });
  return {
    report: (server: string, queued: number) => made.onMessage(ctx, server, { type: "report", queued }),
    ask: () => {
      sentTo = "nobody";
      made.onMessage(ctx, "visitor", { type: "request", call: 1 });
      return sentTo;
    },
  };
}

/** With these queues reported before each request: the fraction of requests that each server gets. */
function shares(queues: readonly number[], requests: number): number[] {
  const servers = names("s", queues.length);
  const { report, ask } = chooser(servers);
  const got = servers.map(() => 0);
  for (const [index, server] of servers.entries()) report(server, queues[index] ?? 0);
  for (let request = 0; request < requests; request++) {
    const server = ask();
    const index = servers.indexOf(server);
    got[index] = (got[index] ?? 0) + 1;
    report(server, queues[index] ?? 0);
  }
  return got.map((count) => count / requests);
}

/** Whose share of the requests is off by so much; where nothing is expected, by anything. */
function offTheMark(got: readonly number[], expected: readonly number[], most: number): string[] {
  return got.flatMap((share, index) => {
    const off = share - (expected[index] ?? 0);
    if (Math.abs(off) <= (expected[index] === 0 ? 0 : most)) return [];
    return [`s${index + 1} gets ${off > 0 ? "more" : "less"}`];
  });
}

/** How a server of one of the systems works. */
interface Work {
  /** How long one request takes it. */
  readonly us: (ctx: Context) => number;
  /** How often it reports; after each request that it has done where this is null. */
  readonly reportsUs: number | null;
  readonly choosers: readonly string[];
}

/** Works on one request after the other. What says that it is busy makes all that follows so many times as slow. */
function working({ us, reportsUs, choosers }: Work): Handlers {
  const waiting: Forward[] = [];
  let slowness = 1;
  const report = (ctx: Context): void => {
    for (const name of choosers) ctx.send(name, { type: "report", queued: waiting.length });
  };
  const begin = (ctx: Context): void => ctx.setTimer("done", Math.floor(us(ctx) * slowness));
  return {
    onStart(ctx) {
      if (reportsUs !== null) ctx.setTimer("report", Math.floor(ctx.random() * reportsUs));
    },
    onMessage(ctx, _from, msg: Forward | { readonly type: "busy"; readonly slowness: number }) {
      if (msg.type === "busy") slowness = msg.slowness;
      else if (waiting.push(msg) === 1) begin(ctx);
    },
    onTimer(ctx, name) {
      if (name === "report") {
        ctx.setTimer("report", reportsUs ?? 0);
        report(ctx);
        return;
      }
      const done = waiting.shift();
      if (done !== undefined) ctx.send(done.client, { type: "shown", reply: done.call });
      if (waiting.length > 0) begin(ctx);
      if (reportsUs === null) report(ctx);
    },
  };
}

/** Asks one of the choosers after each pause, and writes down how long it took. */
const client =
  (choosers: readonly string[], pauseUs: (ctx: Context) => number) =>
  ({ history }: Setup): Handlers => ({
    onStart: (ctx) => ctx.setTimer("next", 0),
    *onTimer(ctx): Process {
      ctx.setTimer("next", Math.floor(pauseUs(ctx)));
      const operation = history.invoke(ctx.id, "page", "page");
      const name = choosers[Math.floor(ctx.random() * choosers.length)] ?? "";
      const shown = yield* ctx.call(name, { type: "request" }, { timeoutUs: 1_000 * MS });
      if (shown !== undefined) history.succeed(operation, {});
    },
  });

/** The mean time of pages in a fleet whose queues are known at any time, as a multiple of the work for them. */
function measured({ utilisation, requests }: { utilisation: number; requests: number }): number {
  const servers = names("s", 25);
  const workUs = 10 * MS;
  const drawn = randomStreamFor(7, "network");
  const work = exponential({ meanUs: workUs });
  const pause = exponential({ meanUs: Math.round(workUs / servers.length / utilisation) });
  const fleet: System = {
    nodes: [
      { name: "chooser", create: () => new Chooser({ servers }) },
      ...servers.map((name) => ({
        name,
        create: () => working({ us: () => work.sample(drawn), reportsUs: null, choosers: ["chooser"] }),
      })),
      { name: "client", role: "client", create: client(["chooser"], () => pause.sample(drawn)) },
    ],
    network: { latency: constant(1) },
  };
  const untilUs = Math.round((requests * workUs) / servers.length / utilisation);
  const { operations } = run({ system: fleet, seed: 1, untilUs });
  const done = operations.filter(({ outcome, invokedAtUs }) => outcome === "ok" && invokedAtUs > untilUs / 5);
  const totalUs = done.reduce((sum, { invokedAtUs, returnedAtUs }) => sum + returnedAtUs - invokedAtUs, 0);
  return totalUs / done.length / workUs;
}

const CHOOSERS = names("chooser-", 6);
const SERVERS = names("s", 4);
const REPORTS = 80 * MS;
const UNTIL = 560 * MS;
const WORK = 16 * MS;
const LATE = 90 * MS;
const LATE_SHARE_MAX = 0.25;

/** At the beginning one server, drawn by chance, gets something else to do, and is 15 times as slow from then on. */
const neighbour: Handlers = {
  onStart(ctx) {
    const name = SERVERS[Math.floor(ctx.random() * SERVERS.length)] ?? "";
    ctx.send(name, { type: "busy", slowness: 15 });
  },
};

const system: System = {
  nodes: [
    ...CHOOSERS.map((name) => ({ name, create: () => new Chooser({ servers: SERVERS }) })),
    ...SERVERS.map((name) => ({
      name,
      create: () =>
        working({ us: (ctx) => (0.5 + ctx.random()) * WORK, reportsUs: REPORTS, choosers: CHOOSERS }),
    })),
    {
      name: "client",
      role: "client",
      create: client(CHOOSERS, (ctx) => (ctx.random() * 2 * WORK) / SERVERS.length / 0.5),
    },
    { name: "neighbour", role: "client", create: () => neighbour },
  ],
  network: { latency: uniform({ minUs: 200, maxUs: 600 }) },
};

const fewAreLate: Property = {
  name: "of the pages asked for once all servers have reported, at most a quarter takes longer than 90 ms",
  kind: "availability",
  judge({ operations }) {
    const counted = operations.filter(
      ({ invokedAtUs }) => invokedAtUs > REPORTS && invokedAtUs < UNTIL - LATE,
    );
    const late = counted.filter(({ invokedAtUs, returnedAtUs }) => returnedAtUs - invokedAtUs > LATE);
    if (late.length <= LATE_SHARE_MAX * counted.length) return null;
    return {
      atUs: (late[0]?.invokedAtUs ?? 0) + LATE,
      firstBadEvent: "More than a quarter of the pages take longer than 90 ms",
      operations: late.map(({ number }) => number),
    };
  },
};

describe("the formula", () => {
  test("At 50 % busy two choices take 1 + 2⁻² + 2⁻⁶ + 2⁻¹⁴ + … of the work, and leave 2⁻³¹ with five or more", () => {
    // Mitzenmacher (2001): at one half, each power of the series is one of two.
    const half = { utilisation: 0.5, choices: 2 };
    expect(longQueues(half, 5)).toBeCloseTo(2 ** -31, 20);
    expect(meanTime(half)).toBeCloseTo(1 + 2 ** -2 + 2 ** -6 + 2 ** -14 + 2 ** -30, 12);
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.97, noNaN: true }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 8 }),
        (utilisation, choices, jobs) => {
          const fleet = { utilisation, choices };
          expect(longQueues(fleet, jobs), "longQueues").toBeCloseTo(
            powerOfChoicesTail({ ...fleet, jobs }),
            12,
          );
          const mean = powerOfChoicesMeanResponse({ ...fleet, serviceSec: 1 });
          expect(meanTime(fleet) / mean, "meanTime, as a multiple of the right one").toBeCloseTo(1, 9);
        },
      ),
    );
    // With one choice the mean is 1/(1 - λ), after thousands of terms.
    expect(meanTime({ utilisation: 0.99, choices: 1 }), "99 % busy, one choice").toBeCloseTo(100, 6);
  });
});

describe("the chooser", () => {
  test("Of two servers, it takes the one with less to do: what was reported last, and what was sent there since", () => {
    const unheard = chooser(["s1", "s2"]);
    const asked = Array.from({ length: 12 }, () => unheard.ask());
    const most = Math.max(...["s1", "s2"].map((name) => asked.filter((to) => to === name).length));
    const evenly = most === 6 ? "six to each" : most === 12 ? "all to one" : "more to one than to the other";
    expect(evenly, "twelve requests, and no report").toBe("six to each");
    const queue = fc.integer({ min: 0, max: 9 });
    const requests = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(requests, fc.array(fc.tuple(queue, queue, requests)), (before, rounds) => {
        const { report, ask } = chooser(["s1", "s2"]);
        const loads = new Map([
          ["s1", 0],
          ["s2", 0],
        ]);
        const told: string[] = [];
        const askFor = (count: number): void => {
          for (let request = 0; request < count; request++) {
            const to = ask();
            const least = Math.min(loads.get("s1") ?? 0, loads.get("s2") ?? 0);
            const when = told.some((line) => line.includes(" at ")) ? "after reports" : "before any report";
            const went = `the load of ${to}, after ${told.join(", ")}`;
            expect(`${loads.get(to) ?? "no server"}, ${when}`, went).toBe(`${least}, ${when}`);
            loads.set(to, least + 1);
            told.push(`a request to ${to}`);
          }
        };
        askFor(before);
        for (const [first, second, count] of rounds) {
          for (const [server, queued] of [
            ["s1", first],
            ["s2", second],
          ] as const) {
            report(server, queued);
            loads.set(server, queued);
            told.push(`${queued} at ${server}`);
          }
          askFor(count);
        }
      }),
    );
  });

  test("Of five servers, the one with the i-th shortest queue wins against 5 - i others: 40, 30, 20, 10 and 0 % of requests", () => {
    // Ten pairs of different servers, each as often as any other. Four standard deviations are 0.05.
    const told = "who gets more of the requests than it should, and who less";
    expect(offTheMark(shares([7, 0, 5, 1, 3], 1_500), [0, 0.4, 0.1, 0.3, 0.2], 0.055), told).toEqual([]);
    const equal = [0.2, 0.2, 0.2, 0.2, 0.2];
    expect(offTheMark(shares([2, 2, 2, 2, 2], 1_500), equal, 0.055), `${told}, among equals`).toEqual([]);
    // Of four, s2 wins one pair of six, and the two of it are no neighbours. Five standard deviations are 0.025.
    const sixths = [1 / 2, 1 / 6, 1 / 3, 0];
    expect(offTheMark(shares([0, 2e6, 1e6, 3e6], 6_000), sixths, 0.025), `${told}, of four servers`).toEqual(
      [],
    );
  });

  test("With fresh news of 25 servers at 70 % busy, a page takes what the formula says, to within 18 %", () => {
    const expected = powerOfChoicesMeanResponse({ utilisation: 0.7, choices: 2, serviceSec: 1 });
    const mean = measured({ utilisation: 0.7, requests: 4_000 });
    const off = mean / expected - 1;
    const takes = Math.abs(off) < 0.18 ? "as long" : off > 0 ? "longer" : "a shorter time";
    expect(takes, `a page takes ${mean} times the work instead of ${expected}`).toBe("as long");
  });

  test("In 200 runs with old news and one slow server of four, at most a quarter of the pages is late", () => {
    survives(system, {
      seeds: 200,
      schedule: [],
      workload: {
        clients: 1,
        keys: 1,
        readShare: 1,
        loop: "open",
        everyUs: MS,
        operations: 0,
        timeoutUs: MS,
      },
      untilUs: UNTIL,
      shrinkMax: 10,
      properties: [fewAreLate],
    });
  });
});
