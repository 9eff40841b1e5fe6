import {
  acknowledgedWritesAreKept,
  entriesOnDisk,
  oneAcknowledgerPerEpoch,
  primaryFirst,
  recoversWithin,
  replicatedStore,
  run,
  survives,
  withWorkload,
  type Controller,
  type Injection,
  type Property,
  type Run,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlapUs, schedule } from "./answer/index.ts";
import { Careful, DRIFT_MAX, Impatient, Trusting } from "./given/controllers.ts";
import type { Fault } from "./given/fault.ts";

const MS = 1_000;
const STORES = ["a", "b", "c"];
const ROLES = ["primary", "replica one", "replica two", "controller"];
const KINDS = ["crash", "pause", "partial-partition", "clock-drift"];
const SIDES = ["controller", "stores"];
const RUNS = 20;
const UNTIL = 5_000 * MS;

function storeUnder(Kind: typeof Controller): System {
  return {
    ...replicatedStore({ controller: (options) => new Kind(options) }),
    roles: {
      primary: (view) => primaryFirst(view).slice(0, 1),
      "replica one": (view) => primaryFirst(view).slice(1).sort().slice(0, 1),
      "replica two": (view) => primaryFirst(view).slice(1).sort().slice(1),
    },
  };
}

const workload = {
  clients: 6,
  keys: 1,
  readShare: 0.5,
  loop: "open",
  everyUs: 12 * MS,
  operations: 370,
  timeoutUs: 30 * MS,
} as const;

type Attack = Injection["fault"][];

/** The faults as the simulator takes them, so much later; by default the answer's. */
function attack(faults: readonly Fault[] = schedule, laterUs = 0): Attack {
  return faults.map((fault) => {
    const target = [...fault.target];
    const at = fault.at + laterUs;
    if (fault.kind !== "partial-partition") return { ...fault, at, target };
    return {
      ...fault,
      at,
      target,
      against: fault.against.flatMap((side) => (side === "stores" ? STORES : [side])),
    };
  });
}

const oneAtATime = oneAcknowledgerPerEpoch();
const kept = acknowledgedWritesAreKept({
  servers: STORES,
  copies: 2,
  valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
});

/** The run of a seed under a controller. */
const runOf = (Kind: typeof Controller, seed: number, faults: Attack): Run =>
  run({ system: withWorkload(storeUnder(Kind), workload), seed, untilUs: UNTIL, schedule: faults });

const SEEDS = Array.from({ length: RUNS }, (_, index) => index + 1);

/** In which runs a controller gets away, under which schedule; and as a text how long each epoch answered in the first of them. */
function spared({ judge }: Property, Kind: typeof Controller) {
  const runs = SEEDS.map((seed) => runOf(Kind, seed, attack())).filter((done) => judge(done) === null);
  const [first] = runs;
  const which = first === undefined ? "" : `, the first one: run ${first.seed}, in which ${reignsOf(first)}`;
  const share = runs.length === RUNS ? "all" : runs.length === 0 ? "none" : "some";
  return { in: `${share} of ${RUNS} runs`, runs: runs.length, which, faults: ideaOf(schedule) };
}

/** Below this a fault is over before anybody has noticed it. */
const MOMENT_US = 130 * MS;

/** What a schedule does, without its times: equal for schedules of one idea. */
function ideaOf(faults: readonly Fault[]): string[] {
  const inOrder = [...faults].sort((one, other) => one.at - other.at);
  const replicas = [
    ...new Set(inOrder.flatMap(({ target }) => target.filter((role) => role.startsWith("replica")))),
  ];
  const nameOf = (role: string): string =>
    ["one replica", "the other replica"][replicas.findIndex((each) => each === role)] ?? role;
  return inOrder.map((fault, index) => {
    const next = inOrder[index + 1];
    const end = fault.at + fault.duration;
    return [
      `${fault.kind} of ${fault.target.map(nameOf).join(" and ")}`,
      fault.kind === "partial-partition" ? ` from ${[...fault.against].sort().join(" and ")}` : "",
      fault.duration < MOMENT_US ? ", for a moment" : "",
      next !== undefined && end <= next.at ? ", over before the next" : "",
    ].join("");
  });
}

function reignsOf({ operations }: Run): string {
  const reigns = new Map<number, { from: number; to: number }>();
  for (const { epoch, answeredAtUs } of operations) {
    if (epoch === null || epoch === 0) continue;
    const { from, to } = reigns.get(epoch) ?? { from: Infinity, to: 0 };
    reigns.set(epoch, { from: Math.min(from, answeredAtUs), to: Math.max(to, answeredAtUs) });
  }
  const inMs = (us: number): string => `${Math.round(us / MS)} ms`;
  return [...reigns]
    .map(([epoch, { from, to }]) => `epoch ${epoch} answers from ${inMs(from)} to ${inMs(to)}`)
    .join(", ");
}

describe("overlapUs", () => {
  test("Behind a wait of 80 ms, a lease of 300 ms at a drift of 5 % leaves 235 ms for two; behind 315 ms, none", () => {
    // By hand: 300 × 1.05 − 80 = 235.
    expect(overlapUs(300 * MS, 80 * MS, DRIFT_MAX)).toBeCloseTo(235 * MS, 6);
    expect(overlapUs(300 * MS, 315 * MS, DRIFT_MAX)).toBeCloseTo(0, 6);
    const anyUs = fc.integer({ min: 1, max: 60_000 * MS });
    fc.assert(
      fc.property(anyUs, anyUs, fc.double({ min: 0, max: 0.5, noNaN: true }), (leaseUs, waitUs, driftMax) => {
        const overlap = overlapUs(leaseUs, waitUs, driftMax);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(Math.max(overlap, 0) + waitUs).toBeCloseTo(Math.max(leaseUs * (1 + driftMax), waitUs), 3);
      }),
    );
  });
});

describe("the schedule", () => {
  test("It has at most four faults, each within the rules: a second at most, from 0.5 s on, over by 4 s", () => {
    expect(schedule.length, "faults").toBeLessThanOrEqual(4);
    for (const [index, fault] of schedule.entries()) {
      const { at, duration, kind, target } = fault;
      const which = `fault ${index + 1}`;
      expect(Number.isInteger(at) && at >= 500 * MS, `${which} begins at ${at} µs`).toBe(true);
      expect(duration > 0 && duration <= 1_000 * MS, `${which} lasts ${duration} µs`).toBe(true);
      expect(at + duration, `${which} is over at`).toBeLessThanOrEqual(4_000 * MS);
      expect(KINDS, `${which} is a ${kind}`).toContain(kind);
      expect(ROLES, `${which} hits`).toEqual(expect.arrayContaining([...target]));
      const against = fault.kind === "partial-partition" ? fault.against : [];
      expect(SIDES, `${which} cuts off from`).toEqual(expect.arrayContaining([...against]));
    }
  });

  test("Under the careful controller nothing is lost, one store answers at a time, and clients are served 1 s after the last fault", () => {
    const properties = [kept, oneAtATime, recoversWithin({ us: 1_000 * MS, from: "end" })];
    survives(storeUnder(Careful), {
      seeds: RUNS,
      schedule: () => attack(),
      workload,
      properties,
      untilUs: UNTIL,
      shrinkMax: 30,
    });
  });

  test("Under the impatient controller two stores answer at once, in each of 20 runs", () => {
    const { runs, which, ...found } = spared(oneAtATime, Impatient);
    expect(found, `one store answers at a time in ${runs} runs${which}`).toEqual({
      in: `none of ${RUNS} runs`,
      faults: found.faults,
    });
  });

  test("Under the trusting controller an acknowledged write is lost, in each of 20 runs", () => {
    const { runs, which, ...found } = spared(kept, Trusting);
    expect(found, `every acknowledged write is kept in ${runs} runs${which}`).toEqual({
      in: `none of ${RUNS} runs`,
      faults: found.faults,
    });
  });

  test("Begun up to 300 ms later, it breaks the same two and spares the third", () => {
    const later = fc.integer({ min: 0, max: 300 }).map((ms) => ms * MS);
    fc.assert(
      fc.property(later, fc.integer({ min: 1, max: 1_000 }), (laterUs, seed) => {
        const faults = attack(schedule, laterUs);
        const careful = runOf(Careful, seed, faults);
        const broken = {
          impatient: oneAtATime.judge(runOf(Impatient, seed, faults)) !== null,
          trusting: kept.judge(runOf(Trusting, seed, faults)) !== null,
          careful: [kept, oneAtATime].some(({ judge }) => judge(careful) !== null),
        };
        expect(broken).toEqual({ impatient: true, trusting: true, careful: false });
      }),
      { numRuns: 8 },
    );
  });
});
