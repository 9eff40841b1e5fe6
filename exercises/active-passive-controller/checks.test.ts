import {
  acknowledgedWritesAreKept,
  entriesOnDisk,
  oneAcknowledgerPerEpoch,
  primaryFirst,
  randomStreamFor,
  recoversWithin,
  servesOutsideOfFaults,
  Store,
  survives,
  uniform,
  type Injection,
  type Property,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Controller } from "./answer/index.ts";
import { Directory } from "./given/directory.ts";
import type { Beat, Context, ControllerOptions, Handlers, Status } from "./given/messages.ts";

const MS = 1_000;
const STORES = ["a", "b", "c"];
const OPTIONS = { stores: STORES, leaseUs: 160 * MS, driftMax: 0.1, lookUs: 15 * MS };
const STORING = {
  controller: "controller",
  stores: STORES,
  replication: "semi-sync",
  beatUs: 30 * MS,
} as const;

const system: System = {
  nodes: [
    { name: "controller", create: () => new Controller(OPTIONS) },
    ...STORES.map((name) => ({ name, create: () => new Store(STORING) })),
    { name: "directory", create: () => new Directory() },
  ],
  entrances: ["directory"],
  roles: {
    "current primary": (view) => primaryFirst(view).slice(0, 1),
    "lagging replica": (view) => primaryFirst(view).slice(1, 2),
    "other replica": (view) => primaryFirst(view).slice(2),
  },
  network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
  clocks: { offsetUsMax: 3_600_000 * MS, driftMax: 0.04 },
};

const workload = {
  clients: 3,
  keys: 1,
  readShare: 0.5,
  loop: "open",
  everyUs: 25 * MS,
  operations: 24,
  timeoutUs: 60 * MS,
} as const;

type Faults = Injection["fault"][];
type Plan = (draw: (min: number, max: number) => number) => Faults;

const PRIMARY = ["current primary"];
const BEHIND = ["lagging replica"];
const OTHER = ["other replica"];
const CONTROLLER = ["controller"];

/** Nobody of one side hears anybody of the other. */
function cut(at: number, duration: number, target: string[], against: string[]): Faults[number] {
  return { at, duration, kind: "partial-partition", target, against };
}

const crash: Plan = (draw) => [{ at: draw(100, 160), duration: 400 * MS, kind: "crash", target: PRIMARY }];

/** It is back as a replica before its lease is over, and is needed: another store is down. */
const quickRestart: Plan = (draw) => {
  const at = draw(100, 160);
  return [
    { at, duration: 500 * MS, kind: "crash", target: OTHER },
    { at, duration: draw(5, 40), kind: "crash", target: PRIMARY },
  ];
};

/** As before, and the store that is left has missed the last writes. */
const lastCopy: Plan = (draw) => {
  const [first, second] = quickRestart(draw) as [Faults[number], Faults[number]];
  return [cut(first.at - 60 * MS, 70 * MS, BEHIND, STORES), first, second];
};

/** Clients still reach the primary, which goes on reading to them under its lease. */
const cutOff: Plan = (draw) => [cut(draw(100, 160), 400 * MS, PRIMARY, [...CONTROLLER, ...STORES])];

/** One replica has missed the last writes when the primary crashes, and for a moment it is the only one to be heard. */
const behind: Plan = (draw) => {
  const at = draw(90, 120);
  const crashAt = at + draw(60, 100);
  return [
    cut(at, crashAt - at + 20 * MS, BEHIND, STORES),
    { at: crashAt, duration: 400 * MS, kind: "crash", target: PRIMARY },
    cut(crashAt - 10 * MS, draw(200, 240), OTHER, CONTROLLER),
  ];
};

const controllerCrash: Plan = (draw) => {
  const at = draw(100, 160);
  return [
    cut(at, 400 * MS, PRIMARY, CONTROLLER),
    { at: at + draw(5, 60), duration: draw(10, 40), kind: "crash", target: CONTROLLER },
  ];
};

/** The directory does not hear of the takeover at once. */
const deafDirectory: Plan = (draw) => {
  const at = draw(100, 160);
  return [
    { at, duration: 400 * MS, kind: "crash", target: PRIMARY },
    { ...cut(at + 100 * MS, draw(130, 170), CONTROLLER, ["directory"]), kind: "one-way-partition" },
  ];
};

const PLANS = [crash, quickRestart, lastCopy, cutOff, behind, controllerCrash, deafDirectory];

/** The plans in turn, one for each seed. */
function inTurn(seed: number): Faults {
  const random = randomStreamFor(seed, "schedule");
  return (PLANS[seed % PLANS.length] ?? crash)((min, max) => random.between(min, max) * MS);
}

/** One beat of the primary or two do not arrive; later the controller is restarted. */
function hiccups(seed: number): Faults {
  const random = randomStreamFor(seed, "schedule");
  const between = (min: number, max: number): number => random.between(min, max) * MS;
  const at = between(100, 150);
  return [
    { at, duration: between(20, 55), kind: "one-way-partition", target: PRIMARY, against: CONTROLLER },
    { at: at + 200 * MS, duration: between(1, 20), kind: "crash", target: CONTROLLER },
  ];
}

const kept = acknowledgedWritesAreKept({
  servers: STORES,
  copies: 2,
  valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
});

const served = recoversWithin({ us: 400 * MS, from: "begin" });
/** Shrinking makes clients ask less. That nobody is served proves nothing where nobody asks any more. */
const inTime: Property = {
  ...served,
  judge: (done) =>
    done.operations.some(({ invokedAtUs }) => invokedAtUs > 500 * MS) ? served.judge(done) : null,
};

const noNeedlessTakeover: Property = {
  name: "a primary that is well stays the primary",
  kind: "availability",
  judge({ operations }) {
    const first = operations.find(({ epoch }) => (epoch ?? 1) > 1);
    if (first === undefined) return null;
    const firstBadEvent = `${first.by} answers in epoch ${first.epoch}, although nobody has failed`;
    return { atUs: first.answeredAtUs, firstBadEvent, operations: [first.number] };
  },
};

type Told = { readonly to: string; readonly type: string } & Readonly<Record<string, unknown>>;

/** A controller on a clock of its own, with its timers, and what it says to whom. */
function controllerAt(options: ControllerOptions) {
  const disk = new Map<string, unknown>();
  const timers = new Map<string, number>();
  const told: Told[] = [];
  let durable = new Map<string, unknown>();
  let durableAtPromotion = durable;
  let now = 0;
  const ctx = {
    id: "controller",
    peers: [...options.stores, "directory"],
    clock: () => now,
    random: () => 0.5,
    log: () => undefined,
    send: (to: string, msg: Omit<Told, "to">) => {
      told.push({ ...msg, to } as Told);
      if (msg.type === "promote") durableAtPromotion = durable;
    },
    setTimer: (name: string, afterUs: number) => timers.set(name, now + afterUs),
    cancelTimer: (name: string) => timers.delete(name),
    disk: {
      write: (key: string, value: unknown) => disk.set(key, value),
      read: (key: string) => disk.get(key),
      keys: () => [...disk.keys()].sort(),
      sync: () => {
        durable = new Map(disk);
      },
    },
  } as unknown as Context;
  let controller: Handlers = new Controller(options);
  controller.onStart?.(ctx);
  const hear = (from: string, msg: Beat | Status): void => {
    controller.onMessage?.(ctx, from, msg);
  };
  return {
    told,
    hear,
    now: () => now,
    /** Lets timers run down until `isDone`, or for 100 of them; tells whether it was done. */
    until(isDone: () => boolean): boolean {
      for (let left = 100; left > 0 && !isDone(); left--) {
        const [next] = [...timers].sort(([, one], [, two]) => one - two);
        if (next === undefined) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1]);
        controller.onTimer?.(ctx, next[0]);
      }
      return isDone();
    },
    /** The next life, after a crash now, or at the moment at which it last told a store to promote. */
    restart(when: "now" | "at the promotion" = "now"): void {
      if (when === "at the promotion") durable = durableAtPromotion;
      disk.clear();
      for (const [key, value] of durable) disk.set(key, value);
      timers.clear();
      controller = new Controller(options);
      controller.onStart?.(ctx);
    },
    /** The number of its last question; undefined while there is none. */
    asked: (): number | undefined => told.findLast(({ type }) => type === "ask-status")?.["round"] as number,
    promoted: (): Told[] => told.filter(({ type }) => type === "promote"),
    leases: (): Told[] => told.filter(({ type }) => type === "lease"),
  };
}

/** How far a store's log is: the epoch of its last line, and its length. */
type Log = readonly [lastEpoch: number, length: number];

function statusOf(round: number, [lastEpoch, length]: Log): Status {
  return { type: "status", round, lastEpoch, length };
}

/** Whom a fresh controller promotes when these stores answer its first question. */
function promotedOf(logs: Readonly<Record<string, Log>>): unknown {
  const controller = controllerAt(OPTIONS);
  controller.until(() => controller.asked() !== undefined);
  const round = controller.asked() ?? 0;
  for (const [store, log] of Object.entries(logs)) controller.hear(store, statusOf(round, log));
  return controller.promoted()[0]?.to;
}

describe("Controller", () => {
  test("Of two logs the one with the later last epoch is further, else the longer one, as in Raft's paper", () => {
    expect(promotedOf({ a: [2, 9], c: [3, 5] }), "a has 9 lines to epoch 2, c has 5 to epoch 3").toBe("c");
    expect(promotedOf({ b: [3, 6], a: [3, 5] }), "b has 6 lines to epoch 3, a has 5 to epoch 3").toBe("b");
  });

  test("For any answers, the furthest of a majority is promoted, as soon as it has answered the last question", () => {
    const four = controllerAt({ ...OPTIONS, stores: ["a", "b", "c", "d"] });
    four.until(() => four.asked() !== undefined);
    const promotedAfter = ["a", "b", "c"].map((store) => {
      four.hear(store, statusOf(four.asked() ?? 0, [1, 1]));
      return four.promoted().length;
    });
    expect(promotedAfter, "promoted after one, two and three answers of four stores").toEqual([0, 0, 1]);
    const answer = fc.record({
      from: fc.constantFrom("a", "b", "c", "d", "e"),
      isOld: fc.boolean(),
      log: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 20 })),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 3, maxLength: 12 }), (answers) => {
        const stores = ["a", "b", "c", "d", "e"];
        const controller = controllerAt({ ...OPTIONS, stores });
        controller.until(() => controller.asked() !== undefined);
        const old = controller.asked() ?? 0;
        controller.hear("e", statusOf(old, [3, 99]));
        controller.until(() => controller.asked() !== old);
        const round = controller.asked() ?? 0;
        const counted = new Map<string, Log>();
        for (const { from, isOld, log } of answers) {
          controller.hear(from, statusOf(isOld ? old : round, log));
          if (!isOld) counted.set(from, log);
          const said = `promoted after ${JSON.stringify([...counted])} and answers to an earlier question`;
          expect(controller.promoted().length, said).toBe(counted.size > 2 ? 1 : 0);
          if (counted.size > 2) break;
        }
        const rank = ([lastEpoch, length]: Log = [0, 0]): number => lastEpoch * 100 + length;
        const best = Math.max(...[...counted.values()].map(rank));
        const to = controller.promoted()[0]?.to ?? "";
        if (counted.size > 2)
          expect(rank(counted.get(to)), `${to} is promoted of ${JSON.stringify([...counted])}`).toBe(best);
      }),
    );
  });

  test("A new primary has time to begin, the directory hears of it again, and the next question goes to all stores", () => {
    const controller = controllerAt(OPTIONS);
    const { told, hear, until, asked, leases } = controller;
    const promote = (): void => {
      const before = asked();
      until(() => asked() !== before);
      for (const store of ["a", "b"]) hear(store, statusOf(asked() ?? 0, [1, store === "a" ? 2 : 1]));
    };
    promote();
    const [first, promotedAt] = [asked(), controller.now()];
    until(() => controller.now() > promotedAt + OPTIONS.lookUs);
    expect(asked(), "the last question, one look after the promotion").toBe(first);
    const beat = { type: "beat", epoch: 1, isPrimary: true, sentAt: 7_000 } as const;
    hear("a", beat);
    hear("a", { ...beat, isPrimary: false });
    expect(leases(), "leases, after one beat as primary and one as replica").toHaveLength(1);
    hear("a", { ...beat, sentAt: 37_000 });
    const isToldAgain = until(() => told.filter(({ type }) => type === "primary-is").length > 1);
    expect(isToldAgain, "the directory is told more than once").toBe(true);
    until(() => asked() !== first);
    const to = told.filter(({ type, ["round"]: round }) => type === "ask-status" && round === asked());
    expect(to.map((each) => each.to).sort(), "who is asked when the lease has run out").toEqual(STORES);
    controller.restart();
    hear("a", beat);
    expect(leases(), "leases, after a crash of the controller and one more beat").toHaveLength(3);
    promote();
    expect(controller.promoted().at(-1)?.["epoch"], "the epoch after a crash of the controller").toBe(2);
    controller.restart("at the promotion");
    promote();
    expect(controller.promoted().at(-1)?.["epoch"], "the epoch after a crash right at a promotion").toBe(3);
  });

  test("A late beat of the primary and answers to the last question do not make two that may serve", () => {
    const controller = controllerAt(OPTIONS);
    const { promoted, hear, until, asked, leases } = controller;
    const answerTo = (round: number | undefined, stores: readonly string[]): void => {
      for (const store of stores) hear(store, statusOf(round ?? 0, [1, store === "b" ? 2 : 1]));
    };
    until(() => asked() !== undefined);
    const first = asked();
    answerTo(first, ["a", "c"]);
    const named = promoted();
    const primary = named[0]?.to ?? "";
    answerTo(first, ["b"]);
    expect(promoted(), "promoted, after the third answer").toEqual(named);
    hear(primary, { type: "beat", epoch: 1, isPrimary: true, sentAt: 7_000 });
    until(() => asked() !== first);
    const before = leases().length;
    hear(primary, { type: "beat", epoch: 1, isPrimary: true, sentAt: 8_000 });
    const hasLease = leases().length > before;
    answerTo(asked(), ["b", "c"]);
    const isReplaced = promoted().length > named.length;
    const said = "a beat after the question gets a lease, and another store is promoted all the same";
    expect(hasLease && isReplaced, said).toBe(false);
  });

  test("For any lease and drift, the named primary alone gets a lease, and the next promotion waits until that has run out", () => {
    const lease = fc.integer({ min: 50, max: 30_000 });
    fc.assert(
      fc.property(lease, fc.integer({ min: 0, max: 50 }), fc.boolean(), (leaseMs, percent, crashes) => {
        const options = { ...OPTIONS, leaseUs: leaseMs * MS, driftMax: percent / 100, lookUs: leaseMs * 100 };
        const controller = controllerAt(options);
        let answered: number | undefined;
        const answer = (): void => {
          const round = controller.asked();
          if (round === undefined || round === answered) return;
          answered = round;
          for (const store of ["a", "b"]) controller.hear(store, statusOf(round, [1, store === "a" ? 2 : 1]));
        };
        const takeover = (count: number) => () => {
          answer();
          return controller.promoted().length >= count;
        };
        controller.until(takeover(1));
        const promoted = controller.promoted()[0];
        const renewedAt = controller.now();
        controller.hear("a", { type: "beat", epoch: 1, isPrimary: true, sentAt: 7_000 });
        const expected = { to: "a", type: "lease", epoch: 1, sentAt: 7_000, leaseUs: options.leaseUs };
        expect(promoted, "the first promotion").toEqual({ to: "a", type: "promote", epoch: 1 });
        controller.hear("a", { type: "beat", epoch: 0, isPrimary: true, sentAt: 8_000 });
        controller.hear("b", { type: "beat", epoch: 1, isPrimary: true, sentAt: 8_000 });
        expect(controller.leases(), "leases, after beats of a in epoch 1, of a in epoch 0, and of b").toEqual(
          [expected],
        );
        if (crashes) controller.restart();
        const what = `a lease of ${leaseMs} ms, drift ${percent} %${crashes ? ", and a crash of the controller" : ""}`;
        expect(controller.until(takeover(2)), `${what}: somebody is promoted in the end`).toBe(true);
        const waited = controller.now() - renewedAt;
        const safe = (options.leaseUs / 100) * (100 + percent);
        expect(waited + 1 >= safe, `${what}: promoted after ${waited} µs, safe is ${safe}`).toBe(true);
        expect(waited <= safe + 3 * options.lookUs, `${what}: promoted only after ${waited} µs`).toBe(true);
        expect(controller.promoted()[1]?.["epoch"], `${what}: the epoch`).toBe(2);
      }),
    );
  });
});

describe("Controller, stores and clients", () => {
  const runs = { workload, untilUs: 700 * MS, shrinkMax: 30 };

  test("In 200 runs with faults no acknowledged write is lost, one store answers at a time, and clients are served within 400 ms", () => {
    const properties = [kept, oneAcknowledgerPerEpoch(), inTime];
    survives(system, { ...runs, seeds: 200, schedule: inTurn, properties });
  });

  test("Where a beat or two are lost, or the controller restarts, nobody takes over, and 99 % are served", () => {
    const open = servesOutsideOfFaults({ share: 0.99, marginUs: 100 * MS });
    survives(system, { ...runs, seeds: 20, schedule: hiccups, properties: [noNeedlessTakeover, open] });
  });
});
