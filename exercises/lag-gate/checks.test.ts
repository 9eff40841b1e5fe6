import {
  acknowledgedWritesAreKept,
  Controller,
  DurableLog,
  entriesOnDisk,
  formatTime,
  randomStreamFor,
  Store,
  survives,
  uniform,
  type Context,
  type Injection,
  type Property,
  type Request,
  type StoreMessage,
  type System,
  type View,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePrimary } from "./answer/index.ts";
import type { Group, Report } from "./given/group.ts";

const MS = 1_000;
const STORES = ["a", "b", "c", "d", "e"];
const SLOW = ["b", "d"];
const PRIMARY = "current primary";
/** The only store that goes on following the primary, and the three that do not. */
const FOLLOWER = "follower";
const BEHIND = "other stores";

/** A store that reports as the task says. `b` and `d` are asked for long lists, and apply lines slowly. */
class ReportingStore extends Store {
  private isWhole = false;
  private queued = 0;
  private readonly waiting: { readonly cameAt: number; readonly doneAt: number }[] = [];

  override onStart(ctx: Context): void {
    // Whoever starts later than at the beginning had a disk with this on it.
    if (ctx.clock() === 0) ctx.disk.write("whole", true);
    ctx.disk.sync();
    this.isWhole = ctx.disk.read("whole") === true;
    super.onStart(ctx);
  }

  override onMessage(ctx: Context, from: string, msg: StoreMessage | Request): void {
    if (msg.type === "ask-status") ctx.send(from, { type: "report", round: msg.round, ...this.report(ctx) });
    else super.onMessage(ctx, from, msg);
    if (msg.type !== "append") return;
    const applyUs = (SLOW.includes(ctx.id) ? 60 : 1) * MS;
    for (; this.queued < msg.after + msg.entries.length; this.queued++) {
      const cameAt = ctx.clock();
      this.waiting.push({ cameAt, doneAt: Math.max(cameAt, this.waiting.at(-1)?.doneAt ?? 0) + applyUs });
    }
  }

  private report(ctx: Context): Report {
    const log = new DurableLog(ctx.disk);
    const now = ctx.clock();
    const waiting = this.waiting.filter(({ doneAt }) => doneAt > now);
    return {
      store: ctx.id,
      lastEpoch: log.epochAt(log.length),
      received: log.length,
      applied: Math.max(0, log.length - waiting.length),
      lagMs: Math.floor((now - (waiting[0]?.cameAt ?? now)) / MS),
      isWhole: this.isWhole,
    };
  }
}

/** A controller that promotes whom the answer names, once the lease of the primary before has certainly run out. */
class GatedController extends Controller {
  private roundOfReports = -1;
  private reports: Report[] = [];

  override onMessage(ctx: Context, from: string, msg: StoreMessage | ReportMessage): void {
    if (msg.type !== "report") {
      super.onMessage(ctx, from, msg);
      return;
    }
    const { type: _, round, ...report } = msg;
    if (round !== this.roundOfReports) this.reports = [];
    this.roundOfReports = round;
    this.reports.push(report);
    // As long as nothing was written, it is all the same who begins.
    const chosen = this.epoch === 0 ? STORES[round % 5] : choosePrimary(group, this.reports);
    if (typeof chosen === "string")
      super.onMessage(ctx, chosen, { type: "status", round, lastEpoch: 0, length: 0 });
  }

  protected override enough(): number {
    return 1;
  }
}
type ReportMessage = { readonly type: "report"; readonly round: number } & Report;

const group: Group = { stores: STORES, copies: 2 };
const storing = {
  controller: "controller",
  stores: STORES,
  replication: "semi-sync",
  beatUs: 50 * MS,
} as const;
const control = { stores: STORES, leaseUs: 200 * MS, driftMax: 0, lookUs: 20 * MS };

const system: System = {
  nodes: [
    { name: "controller", create: () => new GatedController(control) },
    ...STORES.map((name) => ({ name, create: () => new ReportingStore(storing) })),
  ],
  entrances: STORES,
  roles: {
    [PRIMARY]: primaryOf,
    [FOLLOWER]: (view) => nextTo(primaryOf(view)).slice(0, 1),
    [BEHIND]: (view) => nextTo(primaryOf(view)).slice(1),
  },
  network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
};

/** The store of the latest epoch that takes itself for the primary; nobody while there is none. */
function primaryOf(view: View): string[] {
  const epochOf = (name: string): number => {
    const store = view.instance(name);
    return store instanceof Store ? store.epochAsPrimary : 0;
  };
  return STORES.filter((name) => epochOf(name) > 0)
    .sort((a, b) => epochOf(b) - epochOf(a))
    .slice(0, 1);
}

/** The four others, from the one after it on. */
function nextTo([primary = "a"]: readonly string[]): string[] {
  const from = STORES.indexOf(primary) + 1;
  return [...STORES.slice(from), ...STORES.slice(0, from - 1)];
}

type Faults = Injection["fault"][];

/** In turn: the primary dies; it dies with its only follower; that loses its disk; an old primary comes back. */
function misfortune(seed: number): Faults {
  const random = randomStreamFor(seed, "schedule");
  const at = random.between(80, 140) * MS;
  const lasts = random.between(60, 140) * MS;
  const crash = { kind: "crash" as const, target: [PRIMARY] };
  const cut = { at, duration: lasts + 5 * MS, kind: "partial-partition" as const, target: [PRIMARY] };
  const doubled = { kind: "duplication" as const, target: STORES, against: ["controller"], amount: 0.5 };
  const down = random.between(120, 200) * MS;
  switch (seed % 4) {
    case 0: {
      const alone = random.between(235, 275) * MS;
      const against = [...STORES, "controller"];
      return [
        { ...cut, duration: alone, against },
        { ...crash, at: at + alone - 2 * MS, duration: 0 },
      ];
    }
    case 1:
      return [
        { ...cut, against: [BEHIND] },
        { ...doubled, at: at + lasts, duration: down },
        { ...crash, at: at + lasts, duration: 0 },
      ];
    case 2:
      return [
        { ...cut, against: [BEHIND] },
        { at: at + lasts, duration: down, kind: "crash", target: [FOLLOWER] },
        { ...crash, at: at + lasts + MS, duration: down },
        { ...doubled, at: at + lasts, duration: down },
      ];
    default:
      return [
        { ...cut, against: [BEHIND] },
        { at: at + lasts, duration: 20 * MS, kind: "disk-loss", target: [FOLLOWER] },
        { ...crash, at: at + lasts + MS, duration: down },
      ];
  }
}

const kept = acknowledgedWritesAreKept({
  servers: STORES,
  copies: 2,
  valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
});

const servedAgain: Property = {
  name: "clients are served again within 400 ms, once four of the five have their disks and can be reached",
  kind: "availability",
  judge({ operations, faults }) {
    const ends = faults.map(({ beganAtUs, endsAtUs }) => (endsAtUs === Infinity ? beganAtUs : endsAtUs));
    const fromUs = Math.max(0, ...ends);
    const atUs = fromUs + 400 * MS;
    const asked = operations.filter(({ invokedAtUs }) => invokedAtUs >= fromUs);
    // Shrinking makes clients ask less. That nobody is served proves nothing where nobody asks any more.
    if (!asked.some(({ invokedAtUs }) => invokedAtUs > atUs - 100 * MS)) return null;
    if (asked.some(({ outcome, returnedAtUs }) => outcome === "ok" && returnedAtUs < atUs)) return null;
    const firstBadEvent = `four of the five could be reached from ${formatTime(fromUs)} on, and nobody was served by ${formatTime(atUs)}`;
    return { atUs, firstBadEvent, operations: [] };
  },
};

const workload = {
  clients: 2,
  keys: 1,
  readShare: 0,
  loop: "open",
  everyUs: 36 * MS,
  operations: 24,
  timeoutUs: 60 * MS,
} as const;

const report = (store: string, lastEpoch: number, received: number, more: Partial<Report> = {}): Report => ({
  store,
  lastEpoch,
  received,
  applied: received,
  lagMs: 0,
  isWhole: true,
  ...more,
});

const chosen = (of: Group, ...reports: readonly Report[]): string | null => choosePrimary(of, reports);

const THREE: Group = { stores: ["a", "b", "c"], copies: 2 };

const anyReport: fc.Arbitrary<Report> = fc.record({
  store: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  lastEpoch: fc.integer({ min: 8, max: 11 }),
  received: fc.constantFrom(98, 99, 100, 101, 1_000_000_000),
  applied: fc.integer({ min: 0, max: 98 }),
  lagMs: fc.integer({ min: 0, max: 5 }),
  isWhole: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
});

describe("choosePrimary", () => {
  test("Of n stores with c copies of each write, n - c + 1 reports are enough and one fewer is not", () => {
    const cases = [
      { n: 3, copies: 2, enough: 2 },
      { n: 3, copies: 1, enough: 3 },
      { n: 3, copies: 3, enough: 1 },
      { n: 5, copies: 2, enough: 4 },
      { n: 5, copies: 3, enough: 3 },
      { n: 4, copies: 3, enough: 2 },
    ];
    const needed = cases.map(({ n, copies }) => {
      const stores = STORES.slice(0, n);
      const reports = stores.map((name) => report(name, 1, 7));
      const count = [0, 1, 2, 3, 4, 5].find(
        (some) => chosen({ stores, copies }, ...reports.slice(0, some)) !== null,
      );
      return [`${n} stores, ${copies} copies`, count];
    });
    const enough = cases.map(({ n, copies, enough: count }) => [`${n} stores, ${copies} copies`, count]);
    expect(Object.fromEntries(needed), "reports after which somebody is named").toEqual(
      Object.fromEntries(enough),
    );
    expect(chosen(THREE, report("a", 0, 0), report("b", 0, 0)), "a and b report empty logs").not.toBeNull();
  });

  test("Of the seven logs in Raft's figure 7, d is furthest: 12 lines, the last of term 7", () => {
    // Ongaro and Ousterhout (2014): the leader's log and six that its followers may have, with the term of the last line.
    const logs = [
      report("leader", 6, 10),
      report("a", 6, 9),
      report("b", 4, 4),
      report("c", 6, 11),
      report("d", 7, 12),
      report("e", 4, 7),
      report("f", 3, 11),
    ] as const;
    const seven = { stores: logs.map(({ store }) => store), copies: 4 };
    const [leader, a, b, c, d, e, f] = logs;
    const named = {
      all: chosen(seven, ...logs),
      "all but d": chosen(seven, leader, a, b, c, e, f),
      "f, e, b, a": chosen(seven, f, e, b, a),
      "f, leader, e, a": chosen(seven, f, leader, e, a),
      "b, c, leader, f": chosen(seven, b, c, leader, f),
      "f, b, e": chosen(seven, f, b, e),
      "f, d, b, e": chosen(seven, f, d, b, e),
    };
    expect(named, "who is named when these report").toEqual({
      all: "d",
      "all but d": "c",
      "f, e, b, a": "a",
      "f, leader, e, a": "leader",
      "b, c, leader, f": "c",
      "f, b, e": null,
      "f, d, b, e": "d",
    });
  });

  test("A lost disk, a stranger and a second report of a store make no set sufficient, and the last report counts", () => {
    const b = report("b", 3, 40);
    expect(chosen(THREE, b, report("c", 4, 90, { isWhole: false })), "c lost its disk").toBeNull();
    expect(chosen(THREE, b, report("x", 4, 90)), "x is none of the three").toBeNull();
    expect(chosen(THREE, b, b), "b reports twice").toBeNull();
    expect(chosen(THREE, b, report("a", 3, 38), report("x", 4, 90)), "a, b and x").toBe("b");
    const forgot = report("c", 4, 90, { isWhole: false });
    expect(chosen(THREE, b, report("a", 3, 38), forgot), "a and b remember, c lost its disk").toBe("b");
    const gone = report("b", 0, 0, { isWhole: false });
    const c = report("c", 3, 39);
    const again = [
      chosen(THREE, b, c, gone),
      chosen(THREE, gone, b, c),
      chosen(THREE, b, c, report("b", 3, 38)),
    ];
    expect(again, "b reports before and after it lost its disk, is whole again, and has fewer lines").toEqual(
      [null, "b", "c"],
    );
  });

  test("What a store has received counts, whatever it has applied, and the list stays as it was", () => {
    const late = report("b", 3, 40, { applied: 12, lagMs: 90_000 });
    const [a, c] = [report("a", 3, 38, { applied: 36, lagMs: 5 }), report("c", 3, 37)];
    const reports = [c, late, a];
    const named = [chosen(THREE, late, a, c), choosePrimary(THREE, reports), chosen(THREE, a, late, c)];
    expect(named, "b has 40 lines, 12 of them applied, a has 38, and c 37").toEqual(["b", "b", "b"]);
    expect(
      reports.map(({ store }) => store),
      "the list, afterwards",
    ).toEqual(["c", "b", "a"]);
    expect(chosen(THREE, report("a", 3, 40), report("b", 4, 40)), "of 40 lines each, b's are later").toBe(
      "b",
    );
  });

  test("For any reports, somebody is named exactly if no write can be on silent stores only, and nobody is further", () => {
    const anyGroup = fc.record({ n: fc.integer({ min: 1, max: 5 }), copies: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(anyGroup, fc.array(anyReport, { maxLength: 9 }), ({ n, copies }, reports) => {
        fc.pre(copies <= n);
        const stores = STORES.slice(0, n);
        const last = new Map(reports.map((each) => [each.store, each]));
        const known = [...last.values()].filter((each) => each.isWhole && stores.includes(each.store));
        const silent = n - known.length;
        const name = choosePrimary({ stores, copies }, reports);
        const said = name === null ? "nobody" : "somebody";
        const rule = `${silent} silent, ${copies} copies, ${name} is named`;
        expect(said, rule).toBe(silent >= copies ? "nobody" : "somebody");
        if (name === null) return;
        const epoch = Math.max(...known.map(({ lastEpoch }) => lastEpoch));
        const ofEpoch = known.filter(({ lastEpoch }) => lastEpoch === epoch);
        const received = Math.max(...ofEpoch.map((each) => each.received));
        const furthest = ofEpoch.filter((each) => each.received === received).map(({ store }) => store);
        const which = `${name} is named, and of epoch ${epoch} with ${received} lines are: ${furthest.join(", ")}`;
        expect(furthest.includes(name) ? "one of the furthest" : "another one", which).toBe(
          "one of the furthest",
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("Five stores, of which two have each acknowledged write", () => {
  test("In 200 runs, no acknowledged write is lost, and clients are served as soon as they can be", () => {
    survives(system, {
      seeds: 200,
      schedule: misfortune,
      workload,
      properties: [kept, servedAgain],
      untilUs: 950 * MS,
      shrinkMax: 30,
    });
  });
});
