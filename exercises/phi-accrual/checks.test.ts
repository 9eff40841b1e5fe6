import { phiNormal } from "@standby/reliability";
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
import { phiOf, rhythmOf, Suspicion } from "./answer/index.ts";
import type { SuspicionOptions } from "./given/suspicion.ts";
import { Board, Watcher } from "./given/watcher.ts";

const MS = 1_000;
/** The system of the task. */
const EVERY = 100 * MS;
const DELAY = 8 * MS;
const LOOK = 100 * MS;
const options: SuspicionOptions = {
  windowSize: 6,
  deviationUsMin: 10 * MS,
  firstUs: EVERY,
  threshold: 12,
};
/** Seven deviations make φ 12; the rest is the way, the rhythm's own jitter and the watcher's look. */
const IN_TIME = 290 * MS;
/** Beats enough to fill the window anew. */
const CALM = 1_000 * MS;

const anInterval = fc.integer({ min: 1, max: 2_000 * MS });
/** Two beats that waited in one queue arrive at the same time. */
const anIntervalOrNone = fc.integer({ min: 0, max: 2_000 * MS });
const someIntervals = fc.array(anInterval, { minLength: 1, maxLength: 12 });
/** By definition, term by term. */
function rhythmByHand(intervalsUs: readonly number[], deviationUsMin: number) {
  let sum = 0;
  for (const interval of intervalsUs) sum += interval;
  const meanUs = sum / intervalsUs.length;
  let squares = 0;
  for (const interval of intervalsUs) squares += (interval - meanUs) ** 2;
  return { meanUs, deviationUs: Math.max(Math.sqrt(squares / intervalsUs.length), deviationUsMin) };
}
const phiByEngine = (elapsedUs: number, { meanUs, deviationUs }: ReturnType<typeof rhythmByHand>): number =>
  phiNormal({ elapsedSec: elapsedUs, meanSec: meanUs, deviationSec: deviationUs });

/** Feeds beats so many microseconds apart, the first at `beganUs`; gives the time of the last. */
function feed(suspicion: Suspicion, beganUs: number, intervalsUs: readonly number[]): number {
  let nowUs = beganUs;
  suspicion.heard(nowUs);
  for (const interval of intervalsUs) suspicion.heard((nowUs += interval));
  return nowUs;
}

describe("the arithmetic", () => {
  test("Intervals of 80, 100 and 120 ms have a deviation of 16.33 ms, and a steady link has the least that is allowed", () => {
    const rhythm = rhythmOf([80 * MS, 100 * MS, 120 * MS], 5 * MS);
    expect(rhythm.meanUs, "the mean").toBeCloseTo(100 * MS, 6);
    // By hand: the root of (400 + 0 + 400)/3.
    expect(rhythm.deviationUs, "the deviation").toBeCloseTo(16_329.931618554521, 6);
    expect(rhythmOf([EVERY, EVERY, EVERY], 5 * MS)).toEqual({ meanUs: EVERY, deviationUs: 5 * MS });
    fc.assert(
      fc.property(someIntervals, fc.integer({ min: 1, max: 500 * MS }), (intervalsUs, leastUs) => {
        const { meanUs, deviationUs } = rhythmOf(intervalsUs, leastUs);
        const expected = rhythmByHand(intervalsUs, leastUs);
        expect(meanUs, "the mean").toBeCloseTo(expected.meanUs, 3);
        expect(deviationUs, "the deviation").toBeCloseTo(expected.deviationUs, 2);
      }),
    );
  });

  test("Five deviations late φ is 6.54265, as in Abramowitz and Stegun's table 26.2, and far out it goes on rising", () => {
    const rhythm = { meanUs: 100, deviationUs: 1 };
    expect(phiOf(105, rhythm), "5 deviations late").toBeCloseTo(6.54265, 5);
    expect(phiOf(110, rhythm), "10 deviations late").toBeCloseTo(23.11805, 5);
    expect(phiOf(600, rhythm), "500 deviations late").toBeCloseTo(54_289.9083, 3);
    fc.assert(
      fc.property(anInterval, anInterval, anInterval, (elapsedUs, meanUs, deviationUs) => {
        const phi = phiOf(elapsedUs, { meanUs, deviationUs });
        const expected = phiByEngine(elapsedUs, { meanUs, deviationUs });
        expect(Math.abs(phi - expected), `${phi} instead of ${expected}`).toBeLessThan(1e-8 * (1 + expected));
      }),
    );
  });
});

describe("Suspicion", () => {
  test("Nobody is suspected before the first beat, and until there is an interval φ goes by a guess", () => {
    const suspicion = new Suspicion(options);
    expect(suspicion.phi(9_000 * MS), "never heard").toBe(0);
    expect(suspicion.isSuspected(9_000 * MS), "never heard").toBe(false);
    suspicion.heard(9_000 * MS);
    const guess = { meanUs: EVERY, deviationUs: 25 * MS };
    for (const elapsedUs of [0, 60 * MS, 100 * MS, 250 * MS, 270 * MS, 290 * MS]) {
      const expected = phiByEngine(elapsedUs, guess);
      expect(suspicion.phi(9_000 * MS + elapsedUs), `φ after ${elapsedUs} µs`).toBeCloseTo(expected, 8);
      expect(suspicion.isSuspected(9_000 * MS + elapsedUs)).toBe(expected >= options.threshold);
    }
    const steady = new Suspicion({ ...options, deviationUsMin: 40 * MS });
    steady.heard(0);
    const floored = phiByEngine(250 * MS, { meanUs: EVERY, deviationUs: 40 * MS });
    expect(steady.phi(250 * MS), "φ with a least deviation of 40 ms").toBeCloseTo(floored, 8);
    const exact = new Suspicion({ ...options, threshold: suspicion.phi(9_250 * MS) });
    exact.heard(0);
    expect(exact.isSuspected(250 * MS), "suspected at exactly the threshold").toBe(true);
  });

  test("For any beats, φ goes by the newest intervals in the window alone", () => {
    const patient = { ...options, threshold: 1e15 };
    const beats = fc.array(anIntervalOrNone, { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(
        beats,
        fc.integer({ min: 1, max: 6 }),
        anInterval,
        fc.nat(),
        (intervalsUs, windowSize, elapsedUs, began) => {
          const window = intervalsUs.slice(-windowSize);
          // Beats that all come at once have no rhythm.
          fc.pre(window.some((intervalUs) => intervalUs > 0));
          const suspicion = new Suspicion({ ...patient, windowSize });
          const lastUs = feed(suspicion, began, intervalsUs);
          const expected = phiByEngine(elapsedUs, rhythmByHand(window, patient.deviationUsMin));
          const phi = suspicion.phi(lastUs + elapsedUs);
          expect(Math.abs(phi - expected), `${phi} instead of ${expected}`).toBeLessThan(
            1e-8 * (1 + expected),
          );
        },
      ),
    );
  });

  test("The silence of a suspected server is left out of the window, and its end begins a new interval", () => {
    const suspicion = new Suspicion({ ...options, windowSize: 4 });
    const jittery = [90 * MS, 110 * MS, 80 * MS, 120 * MS];
    const lastUs = feed(suspicion, 500 * MS, jittery);
    const backUs = lastUs + 3_000 * MS;
    expect(suspicion.isSuspected(backUs), "suspected at the end of the outage").toBe(true);
    suspicion.heard(backUs);
    expect(suspicion.isSuspected(backUs), "suspected after a beat").toBe(false);
    const before = rhythmByHand(jittery, options.deviationUsMin);
    expect(suspicion.phi(backUs + 200 * MS), "φ after the outage").toBeCloseTo(
      phiByEngine(200 * MS, before),
      8,
    );
    suspicion.heard(backUs + 100 * MS);
    const after = rhythmByHand([...jittery.slice(1), 100 * MS], options.deviationUsMin);
    expect(suspicion.phi(backUs + 300 * MS), "φ an interval later").toBeCloseTo(
      phiByEngine(200 * MS, after),
      8,
    );
    // Nobody has asked before the beat comes. The jitter's deviation is 16 ms: 200 ms are 6.3 of them late, 250 ms are 9.5.
    for (const [silence, isLearned] of [
      [200 * MS, true],
      [900 * MS, false],
      [250 * MS, false],
    ] as const) {
      const unasked = new Suspicion({ ...options, windowSize: 4 });
      const endedUs = feed(unasked, 500 * MS, [...jittery, silence]);
      const window = isLearned ? [...jittery.slice(1), silence] : jittery;
      const expected = phiByEngine(300 * MS, rhythmByHand(window, options.deviationUsMin));
      expect(unasked.phi(endedUs + 300 * MS), `φ after ${silence} µs that nobody asked about`).toBeCloseTo(
        expected,
        8,
      );
    }
    const queued = new Suspicion(options);
    const queuedUs = feed(queued, 500 * MS, [100 * MS, 0]);
    const both = rhythmByHand([100 * MS, 0], options.deviationUsMin);
    expect(queued.phi(queuedUs + 200 * MS), "φ after two beats at once").toBeCloseTo(
      phiByEngine(200 * MS, both),
      8,
    );
  });
});

const system: System = {
  nodes: [
    { name: "server", create: () => new Heart({ monitors: ["watcher"], everyUs: EVERY }) },
    { name: "watcher", role: "client", create: () => new Watcher(new Suspicion(options), LOOK) },
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

type Fault = Injection["fault"];

/** Two crashes, or a link that becomes eight times slower, or a server that beats more slowly in two steps. */
function shifts(seed: number): Fault[] {
  const random = randomStreamFor(seed, "schedule");
  const on = { target: ["server"], against: ["watcher"] };
  const crash = (at: number): Fault => ({
    at,
    duration: random.between(400, 700) * MS,
    kind: "crash",
    target: ["server"],
  });
  const at = random.between(600, 800) * MS;
  switch (random.below(3)) {
    case 0: {
      const first = crash(at);
      return [first, crash(at + first.duration + random.between(150, 500) * MS)];
    }
    case 1: {
      const slow: Fault = { at, duration: 700 * MS, kind: "slow-link", ...on, amount: 8 };
      return [slow, crash(random.between(2_550, 2_750) * MS)];
    }
    default:
      return [
        { at, duration: 0, kind: "clock-drift", target: ["server"], amount: -0.3 },
        { at: at + 1_150 * MS, duration: 0, kind: "clock-drift", target: ["server"], amount: -0.2 },
      ];
  }
}

const newsOf = (done: Run): Board["news"] => {
  const board = done.view.instance("board");
  return board instanceof Board ? board.news : [];
};
const ms = (us: number): string => `${Math.round(us / MS)} ms`;
const crashesOf = (done: Run): readonly Injection[] =>
  done.faults.filter(({ fault }) => fault.kind === "crash");

const noFalseAlarm: Property = {
  name: "a server that beats is not suspected, whatever its rhythm",
  kind: "safety",
  judge(done) {
    const wrong = newsOf(done).find(
      ({ atUs, says }) =>
        says === "suspected" &&
        !crashesOf(done).some(
          ({ beganAtUs, endsAtUs }) => atUs > beganAtUs && atUs <= endsAtUs + 2 * DELAY + LOOK,
        ),
    );
    if (wrong === undefined) return null;
    const firstBadEvent = `The board hears at ${ms(wrong.atUs)} that the server is suspected, and it is well`;
    return { atUs: wrong.atUs, firstBadEvent, operations: [] };
  },
};

const crashesAreNoticed: Property = {
  name: "each crash of a server with a calm rhythm is on the board in time, and off it again",
  kind: "availability",
  judge(done) {
    const isOn = (atUs: number): boolean =>
      newsOf(done).findLast((news) => news.atUs <= atUs)?.says === "suspected";
    for (const { beganAtUs, endsAtUs } of crashesOf(done)) {
      const isCalm = done.faults.every(
        (other) =>
          other.fault.kind === "crash" || other.beganAtUs > beganAtUs || other.endsAtUs + CALM < beganAtUs,
      );
      const noticedAtUs = beganAtUs + IN_TIME;
      // Shrinking makes crashes shorter, down to ones that nobody can notice.
      if (!isCalm || endsAtUs < noticedAtUs || noticedAtUs > done.untilUs) continue;
      if (!isOn(noticedAtUs)) {
        const firstBadEvent = `The server has been dead since ${ms(beganAtUs)}, and at ${ms(noticedAtUs)} the board does not know`;
        return { atUs: noticedAtUs, firstBadEvent, operations: [] };
      }
      const clearedAtUs = endsAtUs + 2 * DELAY;
      const isBack = crashesOf(done).every(
        (other) => other.endsAtUs <= endsAtUs || other.beganAtUs > clearedAtUs,
      );
      if (isBack && clearedAtUs <= done.untilUs && isOn(clearedAtUs)) {
        const firstBadEvent = `The server is back since ${ms(endsAtUs)}, and at ${ms(clearedAtUs)} the board still holds it for dead`;
        return { atUs: clearedAtUs, firstBadEvent, operations: [] };
      }
    }
    return null;
  },
};

describe("the watched server", () => {
  test("In 200 runs with crashes and changing rhythms, each crash is on the board within 290 ms, and nothing else is", () => {
    survives(system, {
      seeds: 200,
      schedule: shifts,
      workload: NOBODY_ASKS,
      untilUs: 3_100 * MS,
      shrinkMax: 40,
      properties: [noFalseAlarm, crashesAreNoticed],
    });
  });
});
