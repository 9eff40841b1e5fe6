import {
  Heart,
  randomStreamFor,
  survives,
  uniform,
  type Injection,
  type Property,
  type Run,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Monitor } from "./answer/index.ts";
import { Board } from "./given/board.ts";
import type { Context, MonitorOptions, Report } from "./given/monitor.ts";

const MS = 1_000;
const SERVERS = ["a", "b", "c"];
/** The system of the task. */
const EVERY = 100 * MS;
const DELAY = 10 * MS;
const options: MonitorOptions = {
  servers: SERVERS,
  lookEveryUs: 50 * MS,
  timeoutUs: 300 * MS,
  board: "board",
};
/** The timeout, up to two looks, and the ways of the last beat and of the report. */
const IN_TIME = 450 * MS;

interface Handlers {
  onStart(ctx: Context): void;
  onMessage(ctx: Context, from: string): void;
  onTimer(ctx: Context, name: string): void;
}

/** A monitor without a network, which is told of beats and called when it is time to look. */
function monitored(chosen: MonitorOptions = options) {
  let nowUs = 7_000 * MS;
  const told: string[] = [];
  let lookAfterUs = 0;
  const ctx: Context = {
    clock: () => nowUs,
    setTimer: (_name, afterUs) => {
      lookAfterUs = afterUs;
    },
    cancelTimer: () => undefined,
    send: (_to: string, report: Report) => {
      told.push(report.suspects.join(" "));
    },
  };
  const monitor: Handlers = new Monitor(chosen);
  monitor.onStart(ctx);
  return {
    suspects: () => told.at(-1) ?? "",
    /** All that the board was told, one report after the other. */
    told,
    beat: (server: string) => monitor.onMessage(ctx, server),
    wait: (us: number) => {
      nowUs += us;
    },
    /** Lets so many looks pass, the first of them after what is left of its time. */
    look(times = 1, firstAfterUs = lookAfterUs) {
      for (let look = 0; look < times; look++) {
        nowUs += look === 0 ? firstAfterUs : lookAfterUs;
        monitor.onTimer(ctx, "look");
      }
    },
  };
}

describe("a monitor that stays awake", () => {
  test("Looking every 50 ms, a silence of 300 ms is allowed, and the look after it suspects", () => {
    const { beat, look, suspects, told } = monitored();
    for (const server of SERVERS) beat(server);
    let looks = 0;
    while (looks < 100 && suspects() === "") {
      look();
      looks += 1;
    }
    const first =
      looks === 7 ? "at the seventh look" : looks === 100 ? "never" : looks > 7 ? "later" : "earlier";
    expect(first, `somebody is suspected, at look ${looks} of 100`).toBe("at the seventh look");
    for (const server of SERVERS) beat(server);
    expect(suspects(), "when all are heard").toBe("");
    look(6);
    expect(suspects(), "after 6 looks, by hand 300 ms").toBe("");
    beat("a");
    look();
    expect(suspects(), "after 7").toBe("b c");
    beat("b");
    expect(suspects(), "when b is heard").toBe("c");
    look(6);
    expect(suspects(), "6 looks later").toBe("a c");
    look(3);
    const changes = ["a b c", "b c", "c", "", "b c", "c", "a c", "a b c"];
    expect(told, "what the board is told, look by look and beat by beat").toEqual(changes);
    const another = monitored();
    another.beat("a");
    expect(another.suspects(), "what a new monitor has from the one before").toBe("");
  });

  test("For any timeout and any moment of the last beat, the first look after more than the timeout suspects", () => {
    const looks = fc.integer({ min: 1, max: 12 });
    const lookEvery = fc.integer({ min: 2, max: 500 * MS });
    const moment = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(looks, lookEvery, moment, (allowed, lookEveryUs, part) => {
        const monitor = monitored({ ...options, lookEveryUs, timeoutUs: allowed * lookEveryUs });
        const beforeUs = Math.max(1, Math.floor(lookEveryUs * part));
        monitor.look(1);
        monitor.wait(beforeUs);
        monitor.beat("b");
        monitor.look(allowed, lookEveryUs - beforeUs);
        expect(monitor.suspects(), `${allowed} looks after the beat of b`).not.toContain("b");
        monitor.look();
        expect(monitor.suspects(), `${allowed + 1} looks after it`).toBe("a b c");
      }),
    );
  });
});

describe("a monitor that stands still", () => {
  test("Whoever was heard before a pause is not suspected in the first look after it, however long it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200 * MS, max: 86_400_000 * MS }), (pauseUs) => {
        const { beat, look, suspects } = monitored();
        for (const server of SERVERS) beat(server);
        look(2);
        look(1, pauseUs);
        expect(suspects(), `after a pause of ${pauseUs} µs`).toBe("");
        // What was waiting is handled now; c has died meanwhile.
        beat("a");
        beat("b");
        for (let turn = 0; turn < 8; turn++) {
          look(1);
          beat("a");
          beat("b");
        }
        expect(suspects(), "8 looks later").toBe("c");
      }),
    );
  });

  test("Whoever was suspected before a pause stays so until it is heard", () => {
    const { beat, look, suspects } = monitored();
    for (const server of SERVERS) beat(server);
    look(4);
    beat("a");
    beat("b");
    look(3);
    expect(suspects(), "before the pause").toBe("c");
    look(1, 2_000 * MS);
    beat("a");
    beat("b");
    look(1);
    expect(suspects(), "after the pause").toBe("c");
    beat("c");
    expect(suspects(), "when c is heard").toBe("");
  });
});

const system: System = {
  nodes: [
    ...SERVERS.map((name) => ({
      name,
      create: () => new Heart({ monitors: ["monitor"], everyUs: EVERY }),
    })),
    { name: "monitor", role: "client", create: () => new Monitor(options) },
    { name: "board", role: "client", create: () => new Board() },
  ],
  network: { latency: uniform({ minUs: 1 * MS, maxUs: DELAY }) },
};
const NOBODY_ASKS = {
  clients: 1,
  keys: 1,
  readShare: 1,
  loop: "open",
  everyUs: MS,
  operations: 0,
  timeoutUs: MS,
} as const;

/** The monitor stands still twice; in three of four runs one server dies before or during the first pause, or all do. */
function nights(seed: number): Injection["fault"][] {
  const random = randomStreamFor(seed, "schedule");
  const firstUs = random.between(500, 700) * MS;
  const lastsUs = random.between(150, 800) * MS;
  const secondUs = firstUs + lastsUs + random.between(450, 600) * MS;
  const pauses = [
    { at: firstUs, duration: lastsUs },
    { at: secondUs, duration: random.between(150, 500) * MS },
  ].map((pause) => ({ ...pause, kind: "pause" as const, target: ["monitor"] }));
  const dying = random.pick([[], [random.pick(SERVERS)], [random.pick(SERVERS)], SERVERS]);
  if (dying.length === 0) return pauses;
  const at = random.between(firstUs / MS - 200, (firstUs + lastsUs) / MS - 50) * MS;
  return [...pauses, { at, duration: 2_800 * MS - at, kind: "crash", target: dying }];
}

const reportsOf = (done: Run): Board["reports"] => {
  const board = done.view.instance("board");
  return board instanceof Board ? board.reports : [];
};
const ms = (us: number): string => `${Math.round(us / MS)} ms`;
const crashesOf = (done: Run): readonly Injection[] =>
  done.faults.filter(({ fault }) => fault.kind === "crash");

const noFalseAlarm: Property = {
  name: "a server that beats is not suspected, however long the monitor stood still",
  kind: "safety",
  judge(done) {
    for (const { atUs, suspects } of reportsOf(done)) {
      const wrong = suspects.find(
        (server) =>
          !crashesOf(done).some(
            ({ hit, beganAtUs, endsAtUs }) =>
              hit.includes(server) && atUs > beganAtUs && atUs <= endsAtUs + EVERY + 3 * DELAY,
          ),
      );
      if (wrong === undefined) continue;
      const firstBadEvent = `The board hears at ${ms(atUs)} that ${wrong} is suspected, and ${wrong} is well`;
      return { atUs, firstBadEvent, operations: [] };
    }
    return null;
  },
};

/** From when on the board must know of somebody dead since `beganAtUs`: when the monitor has been awake for long enough. */
function knownFrom(done: Run, beganAtUs: number): number {
  let fromUs = beganAtUs;
  let leftUs = IN_TIME;
  const pauses = done.faults.filter(({ fault }) => fault.kind === "pause");
  for (const pause of pauses.toSorted((one, other) => one.beganAtUs - other.beganAtUs)) {
    const awakeUs = Math.max(0, pause.beganAtUs - fromUs);
    if (awakeUs >= leftUs) break;
    leftUs -= awakeUs;
    fromUs = Math.max(fromUs, pause.endsAtUs);
  }
  return fromUs + leftUs;
}

const theDeadAreKnown: Property = {
  name: "who is dead is on the board in time, and stays there until it is back",
  kind: "availability",
  judge(done) {
    const reports = reportsOf(done);
    const isOn = (server: string, atUs: number): boolean =>
      reports.findLast((report) => report.atUs <= atUs)?.suspects.includes(server) ?? false;
    for (const { hit, beganAtUs, endsAtUs } of crashesOf(done)) {
      const fromUs = knownFrom(done, beganAtUs);
      // Shrinking moves faults, until the run or the crash may be over before the board has to know.
      const toUs = Math.min(endsAtUs, done.untilUs);
      if (toUs < fromUs) continue;
      const moments = [fromUs, ...reports.map(({ atUs }) => atUs).filter((at) => at > fromUs), toUs];
      for (const server of hit) {
        const atUs = moments.find((moment) => moment <= toUs && !isOn(server, moment));
        if (atUs === undefined) continue;
        const since = `${server} has been dead since ${ms(beganAtUs)}`;
        const firstBadEvent =
          atUs === fromUs
            ? `${since}, the monitor has been awake for ${ms(IN_TIME)} of that by ${ms(atUs)}, and ${server} is not on the board`
            : `${since}, and at ${ms(atUs)} it is taken off the board`;
        return { atUs, firstBadEvent, operations: [] };
      }
    }
    return null;
  },
};

describe("three servers and a monitor", () => {
  test("In 200 runs with a monitor that stands still, nobody who is well is suspected, and whoever dies is", () => {
    survives(system, {
      seeds: 200,
      schedule: nights,
      workload: NOBODY_ASKS,
      untilUs: 3_000 * MS,
      shrinkMax: 40,
      properties: [noFalseAlarm, theDeadAreKnown],
    });
  });
});
