import { quantiles, run, type Context, type Handlers, type Message } from "@standby/simulator";
import { describe, expect, test } from "vitest";
import { meanOf } from "./simulator/statistics.ts";

const MS = 1_000;
const BASE_US = 5 * MS;
const CAP_US = 2_000 * MS;
const SEEDS = 8;
const NOBODY_WAITS_LONGER_US = 300_000 * MS;

/** How long to wait after the failure of an attempt, counted from 1, and after how long a wait before. */
type Backoff = (random: () => number, attempt: number, before: number) => number;

const ceiling = (attempt: number): number => Math.min(CAP_US, BASE_US * 2 ** attempt);
const backoffs = {
  none: () => 0,
  exponential: (_, attempt) => ceiling(attempt),
  "full jitter": (random, attempt) => random() * ceiling(attempt),
  "equal jitter": (random, attempt) => (0.5 + random() / 2) * ceiling(attempt),
  decorrelated: (random, _, before) => Math.min(CAP_US, BASE_US + random() * (3 * before - BASE_US)),
} as const satisfies Record<string, Backoff>;

type Versioned = Message & { readonly call: number; readonly version: number };

/** Holds one row. A write succeeds if nobody has written since the version that it read. */
class Row implements Handlers {
  version = 0;
  writes = 0;

  onMessage(ctx: Context, from: string, { type, call, version }: Versioned): void {
    if (type === "write") {
      this.writes += 1;
      const isCurrent = version === this.version;
      if (isCurrent) this.version += 1;
      ctx.send(from, { type: isCurrent ? "written" : "outdated", reply: call });
    } else ctx.send(from, { type: "row", reply: call, version: this.version });
  }
}

/** Changes the row once, however often it has to try, and then stops. */
function changer(backoff: Backoff, finished: (atUs: number) => void): Handlers {
  return {
    *onStart(ctx) {
      const options = { timeoutUs: NOBODY_WAITS_LONGER_US };
      let before = BASE_US;
      for (let attempt = 1; ; attempt++) {
        const row = yield* ctx.call<Versioned>("row", { type: "read" }, options);
        const write = { type: "write", version: row?.version };
        const answer = yield* ctx.call("row", write, options);
        if (answer?.type === "written") break;
        before = backoff(() => ctx.random(), attempt, before);
        yield* ctx.sleep(Math.round(before));
      }
      finished(ctx.clock());
    },
  };
}

/** Mean writes, and mean milliseconds until all clients have succeeded. A message takes about 10 ms, give or take 2. */
function contention(clients: number, backoff: Backoff): { writes: number; ms: number } {
  const all = Array.from({ length: SEEDS }, (_, index) => {
    let lastUs = 0;
    const change = changer(backoff, (atUs) => (lastUs = Math.max(lastUs, atUs)));
    const names = Array.from({ length: clients }, (_unused, number) => `client-${number}`);
    const nodes = [
      { name: "row", create: () => new Row() },
      ...names.map((name) => ({ name, role: "client" as const, create: () => change })),
    ];
    const latency = quantiles([
      [0, 4 * MS],
      [0.02, 5.9 * MS],
      [0.16, 8 * MS],
      [0.5, 10 * MS],
      [0.84, 12 * MS],
      [0.98, 14.1 * MS],
      [1, 16 * MS],
    ]);
    const { view } = run({
      system: { nodes, network: { latency } },
      seed: index + 1,
      untilUs: NOBODY_WAITS_LONGER_US,
    });
    const row = view.instance("row") as Row;
    expect(row.version).toBe(clients);
    return { writes: row.writes, ms: lastUs / MS };
  });
  return { writes: meanOf(all.map(({ writes }) => writes)), ms: meanOf(all.map(({ ms }) => ms)) };
}

// M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog (2015): 100 clients, a network of 10 ms with a
// deviation of 2, a base of 5 ms and a cap of 2 s. Its findings, in its order.
describe("Of a hundred clients that change one row", () => {
  const of = (name: keyof typeof backoffs): ReturnType<typeof contention> => contention(100, backoffs[name]);
  const [plain, full, equal, decorrelated] = [
    of("exponential"),
    of("full jitter"),
    of("equal jitter"),
    of("decorrelated"),
  ];

  test("those that back off without jitter do the most work and take the longest", () => {
    for (const jittered of [full, equal, decorrelated]) {
      expect(jittered.writes).toBeLessThan(plain.writes);
      expect(jittered.ms).toBeLessThan(plain.ms);
    }
  });

  test("full jitter saves more than half of the calls", () => {
    expect(full.writes).toBeLessThan(plain.writes / 2);
  });

  test("equal jitter does slightly more work than full jitter, and takes longer", () => {
    expect(equal.writes).toBeGreaterThan(full.writes);
    expect(equal.writes).toBeLessThan(1.2 * full.writes);
    expect(equal.ms).toBeGreaterThan(1.1 * full.ms);
  });

  test("full jitter does less work than decorrelated jitter, and takes somewhat longer", () => {
    expect(full.writes).toBeLessThan(decorrelated.writes);
    expect(full.ms).toBeGreaterThan(decorrelated.ms);
  });

  test("those that do not back off at all soon have the row, at a price that grows with the square of their number", () => {
    const few = contention(20, backoffs.none);
    const many = of("none");
    expect(many.ms).toBeLessThan(full.ms);
    expect(many.writes / few.writes).toBeGreaterThan(0.5 * (100 / 20) ** 2);
  });
});
