import {
  CURRENT_PRIMARY,
  linearizable,
  oneAcknowledgerPerEpoch,
  randomStreamFor,
  recoversWithin,
  replicatedStore,
  Store,
  survives,
  type Context,
  type Injection,
  type Property,
  type Request,
  type StoreMessage,
  type StoreOptions,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Front } from "./answer/index.ts";
import type { Answer, Desk, Sorry } from "./given/desk.ts";

const MS = 1_000;
const LEASE = 200 * MS;
const STORES = ["a", "b", "c"];
/** The name under which the front asks the store of its own machine. */
const FRONT = "front";

/** What the store says to the front. */
type Said = Answer | Sorry;

/** A store that leaves all questions of leases to the front, which is between it and the clients. */
class FrontedStore extends Store {
  private front: Front | null = null;
  private frontEpoch = 0;
  private isReady = false;
  private asked = 0;
  private isAsking = false;
  private said: Said | null = null;
  /** The context of the handler that runs now. */
  private outer!: Context;
  private inner!: Context;

  /** Made once and frozen, because what is handed over to another realm, or asked of it again, costs time. */
  private readonly desk: Desk = Object.freeze({
    clock: () => this.outer.clock(),
    epoch: () => this.epochAsPrimary,
    read: (key) => {
      const said = this.ask({ type: "read", key, call: 0 });
      return said?.type === "answer" ? said.value : null;
    },
    append: (key, value) => {
      this.ask({ type: "write", key, value, call: 0 });
      return this.asked;
    },
    send: (to, msg) => this.outer.send(to, msg),
  } satisfies Desk);

  override onStart(ctx: Context): void {
    this.outer = ctx;
    this.inner = this.withoutFront(ctx);
    super.onStart(this.inner);
  }

  override onTimer(): void {
    super.onTimer(this.inner);
  }

  override onMessage(_: Context, from: string, msg: StoreMessage | Request): void {
    if (msg.type === "read" || msg.type === "write") {
      this.onRequest(from, msg);
      return;
    }
    super.onMessage(this.inner, from, msg);
    if (this.epochAsPrimary !== this.frontEpoch) {
      this.frontEpoch = this.epochAsPrimary;
      this.front = this.frontEpoch === 0 ? null : new Front();
      this.isReady = false;
    }
    if (msg.type === "lease" && msg.epoch === this.frontEpoch)
      this.front?.onLease(this.desk, msg.sentAt + msg.leaseUs);
  }

  protected override holdsLease(): boolean {
    return true;
  }

  /** Whoever is no primary, or has only just become one, is asked in vain. */
  private onRequest(from: string, msg: Request): void {
    this.isReady ||= this.front !== null && this.ask({ type: "read", key: "", call: 0 })?.type === "answer";
    if (this.isReady) this.front?.onRequest(this.desk, from, msg);
    else super.onMessage(this.inner, from, msg);
  }

  private ask(request: Request): Said | null {
    this.said = null;
    this.asked += 1;
    this.isAsking = true;
    super.onMessage(this.inner, FRONT, { ...request, call: this.asked });
    this.isAsking = false;
    return this.said;
  }

  /** What the store says to the front stays on the machine; all else goes on. */
  private withoutFront(ctx: Context): Context {
    const { id, peers, disk } = ctx;
    return {
      id,
      peers,
      disk,
      clock: () => ctx.clock(),
      setTimer: (name: string, afterUs: number) => ctx.setTimer(name, afterUs),
      send: (to: string, msg: Said) => {
        if (to !== FRONT) ctx.send(to, msg);
        else if (this.isAsking) this.said = msg;
        else this.front?.onSafe(this.desk, msg.reply);
      },
    } as unknown as Context;
  }
}

type Faults = Injection["fault"][];

/** In turn: the primary stands still; it loses sight of the controller, and its copies take long; it hears nothing. */
function misfortune(seed: number): Faults {
  const random = randomStreamFor(seed, "schedule");
  const at = random.between(140, 220) * MS;
  const duration = random.between(260, 360) * MS;
  const slow = { kind: "slow-link" as const, target: [CURRENT_PRIMARY], against: STORES };
  switch (seed % 3) {
    case 0:
      return [
        { ...slow, at, duration: 60 * MS, amount: random.between(10, 30) },
        { at: at + 40 * MS, duration, kind: "pause", target: [CURRENT_PRIMARY] },
      ];
    case 1:
      return [
        { at, duration, kind: "partial-partition", target: [CURRENT_PRIMARY], against: ["controller"] },
        { ...slow, at, duration, amount: random.between(40, 100) },
      ];
    default:
      return [
        {
          at,
          duration,
          kind: "one-way-partition",
          target: [...STORES, "controller"],
          against: [CURRENT_PRIMARY],
        },
      ];
  }
}

const system = replicatedStore({
  leaseUs: LEASE,
  store: (options: StoreOptions) => new FrontedStore(options),
});

const workload = {
  clients: 2,
  keys: 2,
  readShare: 0.4,
  loop: "open",
  everyUs: 30 * MS,
  operations: 28,
  timeoutUs: 250 * MS,
} as const;

const served = recoversWithin({ us: 500 * MS, from: "begin" });
/** Shrinking makes clients ask less. That nobody is served proves nothing where nobody asks any more. */
const inTime: Property = {
  ...served,
  judge: (run) =>
    run.operations.some(({ invokedAtUs }) => invokedAtUs > 700 * MS) ? served.judge(run) : null,
};

/** A machine whose clock is set by hand, and whose lines are safe when the test says so. */
function machine() {
  const front = new Front();
  const sent: (Answer | Sorry)[] = [];
  let now = 0;
  let lines = 0;
  const desk: Desk = {
    clock: () => now,
    epoch: () => 7,
    read: () => 4,
    append: () => {
      lines += 1;
      return lines;
    },
    send: (_, msg) => {
      sent.push(msg);
    },
  };
  return {
    at: (us: number) => (now = us),
    lease: (endsAt: number) => front.onLease(desk, endsAt),
    write: (call: number, value = 5) =>
      front.onRequest(desk, "client-1", { type: "write", key: "k", value, call }),
    read: (call: number) => front.onRequest(desk, "client-1", { type: "read", key: "k", call }),
    safe: (line: number) => front.onSafe(desk, line),
    lines: () => lines,
    /** What was sent since it was asked last. */
    heard: () => sent.splice(0),
  };
}

const done = (reply: number, value = 5): Answer => ({ type: "answer", reply, value, epoch: 7 });
const sorry = (reply: number): Sorry => ({ type: "sorry", reply, primary: null });

describe("Front", () => {
  test("In the task's example the line safe at 199.999 ms is acknowledged, and nothing is said of the one at 200 ms", () => {
    const { at, lease, write, read, safe, lines, heard } = machine();
    lease(200 * MS);
    at(198 * MS);
    write(1);
    write(2);
    expect(heard(), "while no line is safe").toEqual([]);
    at(200 * MS - 1);
    safe(1);
    expect(heard(), "line 1 is safe at 199.999 ms").toEqual([done(1)]);
    at(200 * MS);
    safe(2);
    expect(heard(), "line 2 is safe at 200 ms").toEqual([]);
    write(3);
    read(4);
    expect(heard(), "a write and a read at 200 ms").toEqual([sorry(3), sorry(4)]);
    expect(lines(), "lines in the log").toBe(2);
  });

  test("The lease counts that is held when the line is safe, be it prolonged since, and news of an earlier end change nothing", () => {
    const { at, lease, write, safe, heard } = machine();
    lease(200 * MS);
    at(150 * MS);
    for (const call of [1, 2, 3]) write(call);
    lease(350 * MS);
    lease(300 * MS);
    at(250 * MS);
    safe(1);
    at(320 * MS);
    safe(2);
    expect(heard(), "line 1 is safe at 250 ms, line 2 at 320 ms, the lease ends at 350 ms").toEqual([
      done(1),
      done(2),
    ]);
    at(360 * MS);
    safe(3);
    lease(500 * MS);
    safe(3);
    expect(heard(), "line 3 was safe at 360 ms, and the lease prolonged later").toEqual([]);

    const again = machine();
    again.lease(200 * MS);
    again.at(190 * MS);
    again.write(1);
    again.at(210 * MS);
    again.read(2);
    again.lease(400 * MS);
    again.at(220 * MS);
    again.safe(1);
    const gap =
      "the lease ends at 200 ms, a read comes at 210 ms, the same lease is granted again, and line 1 is safe";
    expect(again.heard(), gap).toEqual([sorry(2), done(1)]);
  });

  test("For any leases, requests and safe lines, whoever is answered is answered within the lease, and once", () => {
    const step = fc.record({
      what: fc.constantFrom("lease", "lease", "write", "write", "read", "safe", "safe"),
      afterUs: fc.constantFrom(0, 20, 40),
      line: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 6, maxLength: 24 }), (steps) => {
        const { at, lease, write, read, safe, heard } = machine();
        const waiting: { call: number; value: number }[] = [];
        let now = 0;
        let endsAt = 0;
        for (const [call, { what, afterUs, line }] of steps.entries()) {
          now += afterUs;
          at(now);
          const holds = now < endsAt;
          const expected: (Answer | Sorry)[] = [];
          if (what === "lease") {
            lease(now + line * 20);
            endsAt = Math.max(endsAt, now + line * 20);
          } else if (what === "write") {
            write(call, call * 10);
            if (holds) waiting.push({ call, value: call * 10 });
            else expected.push(sorry(call));
          } else if (what === "read") {
            read(call);
            expected.push(holds ? done(call, 4) : sorry(call));
          } else {
            safe(line);
            const one = waiting[line - 1];
            if (one && one.call >= 0 && holds) expected.push(done(one.call, one.value));
            if (one) waiting[line - 1] = { call: -1, value: 0 };
          }
          expect(heard(), `${what} at ${now}, the lease ends at ${endsAt}`).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("A primary and two replicas", () => {
  test("In 200 runs one machine answers at a time, each read gives what was written last, and clients are served again", () => {
    survives(system, {
      seeds: 200,
      schedule: misfortune,
      workload,
      properties: [oneAcknowledgerPerEpoch(), linearizable(), inTime],
      untilUs: 900 * MS,
      shrinkMax: 30,
    });
  });
});
