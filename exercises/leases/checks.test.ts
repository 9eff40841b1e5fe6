import {
  oneAcknowledgerPerEpoch,
  randomStreamFor,
  recoversWithin,
  servesOutsideOfFaults,
  survives,
  uniform,
  type Injection,
  type Property,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Holder, Keeper } from "./answer/index.ts";
import type { Context, Granted, Handlers, KeeperOptions, Request } from "./given/lease.ts";

const MS = 1_000;
const OPTIONS = { leaseUs: 200 * MS, driftMax: 0.25 };

/** A worker of which can be seen which turn it was granted last. */
class Observed implements Handlers {
  turn = 0;
  private readonly holder = new Holder();

  onStart(ctx: Context): void {
    this.holder.onStart(ctx);
  }

  onTimer(ctx: Context): void {
    this.holder.onTimer(ctx);
  }

  onMessage(ctx: Context, from: string, msg: Granted | Request): void {
    if (msg.type === "granted") this.turn = msg.turn;
    this.holder.onMessage(ctx, from, msg);
  }
}

/** Two workers and a keeper, whose clocks are off by up to an hour and by up to 10 % too fast or too slow. */
const system: System = {
  nodes: [
    { name: "keeper", create: () => new Keeper(OPTIONS) },
    { name: "a", create: () => new Observed() },
    { name: "b", create: () => new Observed() },
  ],
  entrances: ["a", "b"],
  roles: {
    "current holder": (view) => {
      const turns = ["a", "b"].map((name) => {
        const worker = view.instance(name);
        return worker instanceof Observed ? worker.turn : 0;
      });
      return [(turns[0] ?? 0) > (turns[1] ?? 0) ? "a" : "b"];
    },
  },
  network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
  clocks: { offsetUsMax: 3_600_000 * MS, driftMax: 0.1 },
};

const workload = {
  clients: 3,
  keys: 1,
  readShare: 0,
  loop: "open",
  everyUs: 12 * MS,
  operations: 62,
  timeoutUs: 30 * MS,
} as const;

type Faults = Injection["fault"][];
type Plan = (draw: (min: number, max: number) => number) => Faults;

const HOLDER = ["current holder"];
const KEEPER = ["keeper"];

const cutOff: Plan = (draw) => [
  {
    at: draw(60, 160),
    duration: 400 * MS,
    kind: "partial-partition",
    target: HOLDER,
    against: KEEPER,
  },
];

/** The answers of the keeper are under way for long; then the questions do not arrive any more. */
const lateAnswers: Plan = (draw) => {
  const at = draw(60, 100);
  const slow = { at, duration: 500 * MS, kind: "slow-link" as const, amount: draw(40, 70) / MS };
  const mute = { at: at + draw(90, 140), duration: 400 * MS, kind: "one-way-partition" as const };
  return [
    { ...slow, target: KEEPER, against: HOLDER },
    { ...mute, target: HOLDER, against: KEEPER },
  ];
};

const keeperCrash: Plan = (draw) => {
  const at = draw(60, 160);
  return [
    { at, duration: 400 * MS, kind: "partial-partition", target: HOLDER, against: KEEPER },
    { at: at + draw(5, 50), duration: draw(10, 40), kind: "crash", target: KEEPER },
  ];
};

const holderCrash: Plan = (draw) => [
  { at: draw(60, 160), duration: 500 * MS, kind: "crash", target: HOLDER },
];

/** The plans in turn, one for each seed. */
function inTurn(seed: number): Faults {
  const random = randomStreamFor(seed, "schedule");
  const plan = [cutOff, lateAnswers, keeperCrash, holderCrash][seed % 4] ?? cutOff;
  return plan((min, max) => random.between(min, max) * MS);
}

const runs = { seeds: 200, schedule: inTurn, workload, untilUs: 800 * MS, shrinkMax: 40 };

const served = recoversWithin({ us: 450 * MS, from: "begin" });
/** Shrinking makes clients ask less. That nobody is served proves nothing where nobody asks any more. */
const inTime: Property = {
  ...served,
  judge: (run) =>
    run.operations.some(({ invokedAtUs }) => invokedAtUs > 600 * MS) ? served.judge(run) : null,
};

/** What a worker's clock shows when it asks a keeper without a network. */
const SENT_AT = 4_321_000;

const turnOf = (said: Granted | null): number | null => (said === null ? null : said.turn);

/** A keeper on a clock of its own, whom workers ask without a network. A restart follows right upon its last grant. */
function keeperAt(options: KeeperOptions) {
  const disk = new Map<string, unknown>();
  let durable = new Map<string, unknown>();
  let durableWhenGranted = durable;
  let said: Granted | null = null;
  let now = 0;
  const ctx = {
    id: "keeper",
    peers: ["a", "b"],
    clock: () => now,
    send: (_to: string, msg: Granted) => {
      said = msg;
      durableWhenGranted = durable;
    },
    disk: {
      write: (key: string, value: unknown) => disk.set(key, value),
      read: (key: string) => disk.get(key),
      keys: () => [...disk.keys()].sort(),
      sync: () => {
        durable = new Map(disk);
      },
    },
    log: () => undefined,
    setTimer: () => undefined,
    cancelTimer: () => undefined,
  } as unknown as Context;
  const start = () => {
    const keeper = new Keeper(options);
    keeper.onStart(ctx);
    return keeper;
  };
  let keeper = start();
  return {
    restart: (at: number) => {
      now = at;
      durable = durableWhenGranted;
      disk.clear();
      for (const [key, value] of durable) disk.set(key, value);
      keeper = start();
    },
    /** The turn that the keeper grants to the worker that asks at this time; null for none. */
    grants: (worker: string, at: number): number | null => {
      now = at;
      said = null;
      keeper.onMessage(ctx, worker, { type: "ask", sentAt: SENT_AT });
      return turnOf(said);
    },
    said: () => said,
  };
}

describe("Keeper", () => {
  test("With clocks of which one may be twice as fast, 30 s of work take a wait of 60 s, as Kubernetes' client-go has it", () => {
    const { grants, said } = keeperAt({ leaseUs: 30_000_000, driftMax: 1 });
    expect(grants("a", 0), "a asks first").toBe(1);
    const { sentAt, leaseUs } = said() ?? {};
    expect({ sentAt, leaseUs }, "what a is told").toEqual({ sentAt: SENT_AT, leaseUs: 30_000_000 });
    const granted = [59_999_999, 60_000_000, 120_000_000, 600_000_000].map((at) => grants("b", at));
    expect(granted, "b asks after 59.999999 s, 60 s, 120 s and 600 s").toEqual([null, 2, 2, 2]);
  });

  test("For any lease and drift, another worker gets it after the safe wait and not before", () => {
    const lease = fc.integer({ min: 1, max: 60_000 }).map((ms) => ms * MS);
    const percent = fc.integer({ min: 0, max: 50 });
    const time = fc.integer({ min: 0, max: 1_000_000_000 });
    const story = fc.constantFrom(
      "renewed",
      "granted, and the keeper restarted",
      "renewed, and the keeper restarted",
    );
    fc.assert(
      fc.property(lease, percent, time, story, (leaseUs, driftPercent, begin, what) => {
        const keeper = keeperAt({ leaseUs, driftMax: driftPercent / 100 });
        expect(keeper.grants("b", begin), "the turn of b, which asks first").toBe(1);
        const at = begin + 2 * leaseUs;
        const lastAt = at + Math.floor(leaseUs / 2);
        const safeAt = lastAt + (leaseUs / 100) * (100 + driftPercent);
        const isRenewed = what.startsWith("renewed");
        expect(keeper.grants("a", isRenewed ? at : lastAt), "the turn of a, two leases later").toBe(2);
        if (isRenewed) expect(keeper.grants("a", lastAt), "the turn of a, when it asks again").toBe(2);
        if (what.endsWith("restarted")) keeper.restart(lastAt);
        const wait = `a lease of ${leaseUs} µs, drift ${driftPercent} %, ${what} at ${lastAt}`;
        expect(keeper.grants("b", safeAt - 2), `${wait}, b asks 2 µs before the safe time`).toBe(null);
        expect(keeper.grants("b", safeAt + 2), `${wait}, b asks 2 µs after the safe time`).toBe(3);
      }),
    );
  });
});

describe("Holder", () => {
  test("The worker of the example works until 7,400 ms of its own clock, however late it hears of its lease", () => {
    const holder = new Holder();
    const holdsAt = (ms: number): boolean => holder.holds({ clock: () => ms * MS } as unknown as Context);
    const clock = (): number => 7_090 * MS;
    const granted = { type: "granted", sentAt: 7_000 * MS, turn: 1, leaseUs: 400 * MS } as const;
    expect(holdsAt(7_000), "before it hears of a lease").toBe(false);
    holder.granted({ clock } as unknown as Context, { ...granted, grantedAt: 1_002 * MS });
    const held = [7_090, 7_399, 7_400, 7_440, 7_489].map(holdsAt);
    expect(held, "at 7,090, 7,399, 7,400, 7,440 and 7,489 ms").toEqual([true, true, false, false, false]);

    const renewed = new Holder();
    for (const sentAt of [7_000 * MS, 7_020 * MS]) {
      renewed.granted({ clock } as unknown as Context, { ...granted, sentAt, grantedAt: 1_002 * MS });
    }
    const stillHeld = [7_419, 7_420].map((ms) =>
      renewed.holds({ clock: () => ms * MS } as unknown as Context),
    );
    expect(stillHeld, "asked again at 7,020 ms, at 7,419 and 7,420 ms").toEqual([true, false]);
  });
});

describe("Keeper and holders", () => {
  test("In 200 runs with faults, one worker serves at a time, and clients are served again within 450 ms", () => {
    survives(system, { ...runs, properties: [oneAcknowledgerPerEpoch(), inTime] });
  });

  test("A holder that can reach the keeper serves without a break", () => {
    const quiet = { share: 0.97, marginUs: 100 * MS };
    survives(system, {
      ...runs,
      seeds: 10,
      schedule: [],
      properties: [servesOutsideOfFaults(quiet), oneAcknowledgerPerEpoch()],
    });
  });
});
