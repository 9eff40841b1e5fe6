import { falseAlarmsPerDay, heartbeatDetectionTime } from "@standby/reliability";
import {
  Heart,
  randomStreamFor,
  run,
  survives,
  uniform,
  type Property,
  type Run,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detection, Detector, falseAlarmsPerHour, timeoutFor } from "./answer/index.ts";
import { Board } from "./given/board.ts";
import type { Link } from "./given/detector.ts";

const MS = 1_000;
const SERVERS = ["a", "b", "c"];
/** The system of the task: a beat every 100 ms, up to 20 ms on the way, two lost ones forgiven. */
const EVERY = 100 * MS;
const DELAY = 20 * MS;
const TIMEOUT = 3 * EVERY + DELAY;

const anyLink: fc.Arbitrary<Link> = fc.record({
  everyUs: fc.integer({ min: 1 * MS, max: 10_000 * MS }),
  delayUsMax: fc.integer({ min: 0, max: 500 * MS }),
  loss: fc.double({ min: 0, max: 0.9, noNaN: true }),
});

const system: System = {
  nodes: [
    ...SERVERS.map((name) => ({
      name,
      create: () => new Heart({ monitors: ["detector"], everyUs: EVERY }),
    })),
    {
      name: "detector",
      role: "client",
      create: () => new Detector({ servers: SERVERS, timeoutUs: TIMEOUT, board: "board" }),
    },
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

interface Plan {
  readonly kinds: readonly ("crash" | "partition" | "pause")[];
  /** How long each lasts, from and to, and how much time there is for it. */
  readonly lastsMs: readonly [number, number];
  readonly everyMs: number;
}

/** Three misfortunes, one after the other, each of a server drawn by chance. */
function misfortunes({ kinds, lastsMs, everyMs }: Plan) {
  return (seed: number) => {
    const random = randomStreamFor(seed, "schedule");
    return [1, 2, 3].map((turn) => ({
      at: (turn * everyMs + random.between(0, 200)) * MS,
      duration: random.between(...lastsMs) * MS,
      kind: random.pick(kinds),
      target: [random.pick(SERVERS)],
    }));
  };
}

const reportsOf = (done: Run, name = "board"): Board["reports"] => {
  const board = done.view.instance(name);
  return board instanceof Board ? board.reports : [];
};
const ms = (us: number): string => `${Math.round(us / MS)} ms`;

/** Whoever still sends its beats, all but two in a row of them at most, is not suspected. */
const noFalseAlarm: Property = {
  name: "a server is suspected only when more than two of its beats in a row are missing",
  kind: "safety",
  judge(done) {
    for (const { atUs, suspects } of reportsOf(done)) {
      const wrong = suspects.find(
        (server) =>
          !done.faults.some(
            ({ hit, beganAtUs, endsAtUs }) =>
              hit.includes(server) &&
              endsAtUs - beganAtUs > 2 * EVERY &&
              atUs > beganAtUs &&
              atUs <= endsAtUs + EVERY + 3 * DELAY,
          ),
      );
      if (wrong !== undefined) {
        return {
          atUs,
          firstBadEvent: `The board hears at ${ms(atUs)} that ${wrong} is suspected, and ${wrong} is well`,
          operations: [],
        };
      }
    }
    return null;
  },
};

/** A silence is reported in time, and so is its end. */
const silencesAreNoticed: Property = {
  name: "whoever falls silent is suspected in time, and no longer than it is silent",
  kind: "availability",
  judge(done) {
    const reports = reportsOf(done);
    const isOn = (server: string, atUs: number): boolean =>
      reports.findLast((report) => report.atUs <= atUs)?.suspects.includes(server) ?? false;
    for (const { hit, beganAtUs, endsAtUs } of done.faults) {
      const server = hit[0] ?? "";
      const noticedAtUs = beganAtUs + TIMEOUT + 2 * DELAY;
      // Shrinking makes faults shorter, down to ones that nobody can notice, and moves them to the end and to each other.
      if (endsAtUs < noticedAtUs || noticedAtUs > done.untilUs) continue;
      if (!isOn(server, noticedAtUs)) {
        const firstBadEvent = `${server} has been silent from ${ms(beganAtUs)} on, and at ${ms(noticedAtUs)} the board does not know`;
        return { atUs: noticedAtUs, firstBadEvent, operations: [] };
      }
      const clearedAtUs = endsAtUs + EVERY + 2 * DELAY;
      const isBack = !done.faults.some(
        (other) => other.hit.includes(server) && other.endsAtUs > endsAtUs && other.beganAtUs <= clearedAtUs,
      );
      if (isBack && clearedAtUs <= done.untilUs && isOn(server, clearedAtUs)) {
        const firstBadEvent = `${server} is heard again after ${ms(endsAtUs)}, and at ${ms(clearedAtUs)} the board still holds it for dead`;
        return { atUs: clearedAtUs, firstBadEvent, operations: [] };
      }
    }
    return null;
  },
};

const through = {
  seeds: 200,
  workload: NOBODY_ASKS,
  untilUs: 7_500 * MS,
  shrinkMax: 60,
} as const;

describe("the settings", () => {
  test("Alarms start as often as Feller's runs of lost beats", () => {
    // One beat a second, a tenth lost, two forgiven: 0.9 × 0.1³ × 3,600.
    const perHour = falseAlarmsPerHour({ everyUs: 1_000 * MS, delayUsMax: 0, loss: 0.1 }, 2);
    // Rounded, so that the same mistake shows the same number, however it was computed.
    expect(Number(perHour.toPrecision(12)), "a beat a second, a tenth lost, two forgiven").toBe(3.24);
    fc.assert(
      fc.property(anyLink, fc.integer({ min: 0, max: 6 }), (link, forgiven) => {
        const perDay = falseAlarmsPerDay({
          lossProbability: link.loss,
          misses: forgiven + 1,
          periodSec: link.everyUs / 1e6,
        });
        expect(falseAlarmsPerHour(link, forgiven)).toBeCloseTo(perDay / 24, 9);
      }),
    );
  });

  test("The timeout covers the longest wait for a beat of a healthy server, and not a microsecond more", () => {
    // By hand: two lost beats lie in three periods of 100 ms, and the third beat may take 20 ms.
    const example = { everyUs: EVERY, delayUsMax: DELAY, loss: 0.1 };
    expect(timeoutFor(example, 2), "a beat every 100 ms, up to 20 ms on the way, two forgiven").toBe(TIMEOUT);
    fc.assert(
      fc.property(anyLink, fc.integer({ min: 0, max: 6 }), (link, forgiven) => {
        // One beat arrives at once; the next that arrives was sent after the lost ones, and is as late as can be.
        const [heardAtUs, nextSentAtUs] = [0, (forgiven + 1) * link.everyUs];
        expect(timeoutFor(link, forgiven)).toBe(nextSentAtUs + link.delayUsMax - heardAtUs);
      }),
    );
  });

  test("A node of Kubernetes, with a lease every 10 s and 50 s of grace, is missed after 40 to 50 s", () => {
    const seconds = { everyUs: 10e6, delayUsMax: 0, loss: 0 };
    expect(detection(seconds, 50e6), "a beat every 10 s, a timeout of 50 s").toEqual({
      bestUs: 40e6,
      worstUs: 50e6,
    });
    fc.assert(
      fc.property(anyLink, fc.integer({ min: 0, max: 10_000 * MS }), (link, moreUs) => {
        const timeoutUs = link.everyUs + moreUs;
        const settings = { periodSec: link.everyUs, timeoutSec: timeoutUs };
        expect(detection(link, timeoutUs)).toEqual({
          bestUs: heartbeatDetectionTime(settings).bestSec,
          worstUs: heartbeatDetectionTime({
            ...settings,
            delaySec: link.delayUsMax,
          }).worstSec,
        });
      }),
    );
  });
});

describe("the detector", () => {
  test("In 200 runs with one or two lost beats at a time, nobody who is well is suspected", () => {
    survives(system, {
      ...through,
      untilUs: 2_600 * MS,
      schedule: misfortunes({ kinds: ["partition"], lastsMs: [20, 195], everyMs: 600 }),
      properties: [noFalseAlarm],
    });
  });

  test("In 200 runs with crashes, pauses and cut links, each is on the board in time, and off it again", () => {
    survives(system, {
      ...through,
      untilUs: 5_000 * MS,
      schedule: misfortunes({ kinds: ["crash", "partition", "pause"], lastsMs: [400, 600], everyMs: 1_200 }),
      properties: [noFalseAlarm, silencesAreNoticed],
    });
  });

  test("The board is told of each change once and in order, also of a server that has never been heard", () => {
    // The servers do not stand in the order of the alphabet, and the board has another name.
    const options = { servers: ["c", "a", "b"], timeoutUs: TIMEOUT, board: "wall" };
    const nodes: System["nodes"] = [
      ...system.nodes.filter(({ name }) => name === "a" || name === "c"),
      { name: "b", create: () => ({}) },
      { name: "detector", role: "client", create: () => new Detector(options) },
      { name: "wall", role: "client", create: () => new Board() },
    ];
    // c is gone for good; a comes back for a single beat.
    const schedule = [
      { at: 1_000 * MS, duration: 0, kind: "crash" as const, target: ["c"] },
      { at: 1_500 * MS, duration: 500 * MS, kind: "crash" as const, target: ["a"] },
      { at: 2_050 * MS, duration: 0, kind: "crash" as const, target: ["a"] },
    ];
    // The second run must not remember the first.
    for (const seed of [1, 2]) {
      const done = run({ system: { ...system, nodes }, seed, untilUs: 3_000 * MS, schedule });
      const reports = reportsOf(done, "wall");
      const told = reports.map(({ suspects }) => suspects.join(" "));
      const story = "b is never heard, c dies at 1 s, a at 1.5 s and at 2.05 s: what the board is told";
      expect(told, story).toEqual(["b", "c b", "c a b", "c b", "c a b"]);
      const late = reports.filter(({ atUs }) => atUs > 2_500 * MS);
      expect(late, "a crashes again at 2.05 s; reports after 2.5 s").toEqual([]);
    }
  });
});
