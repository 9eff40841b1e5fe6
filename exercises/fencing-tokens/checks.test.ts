import {
  LockService,
  randomStreamFor,
  recoversWithin,
  survives,
  uniform,
  type Injection,
  type LockAnswer,
  type Operation,
  type Property,
  type Setup,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Storage } from "./answer/index.ts";
import type { Context, Handlers, StorageAnswer, StorageRequest } from "./given/storage.ts";

const MS = 1_000;

/** A worker that takes the lock, loads the counter, works, and stores one more; and so on. */
function worker({ history }: Setup): Handlers {
  return {
    onStart: (ctx) => ctx.setTimer("turn", Math.floor(ctx.random() * 20 * MS)),
    *onTimer(ctx) {
      ctx.setTimer("turn", 60 * MS);
      const acquire = { type: "acquire", lock: "counter", leaseUs: 50 * MS };
      const lock = yield* ctx.call<LockAnswer>("locks", acquire, { timeoutUs: 20 * MS });
      if (lock?.type === "granted") {
        const { token } = lock;
        const load = { type: "load", key: "counter", token };
        const loaded = yield* ctx.call<StorageAnswer>("storage", load, { timeoutUs: 20 * MS });
        if (loaded?.type === "loaded") {
          yield* ctx.sleep(8 * MS);
          const value = (loaded.value ?? 0) + 1;
          const operation = history.invoke(ctx.id, "write", "counter", value);
          const store = { type: "store", key: "counter", value, token };
          const stored = yield* ctx.call<StorageAnswer>("storage", store, { timeoutUs: 20 * MS });
          if (stored?.type === "stored") history.succeed(operation, { by: "storage", epoch: token });
          if (stored?.type === "refused") history.fail(operation);
        }
        ctx.send("locks", { type: "release", lock: "counter", token });
      }
      ctx.setTimer("turn", 5 * MS + Math.floor(ctx.random() * 5 * MS));
    },
  };
}

const WORKERS = ["worker-1", "worker-2", "worker-3"];

const system: System = {
  nodes: [
    { name: "locks", create: () => new LockService() },
    { name: "storage", create: () => new Storage() },
    ...WORKERS.map((name) => ({ name, role: "client" as const, create: worker })),
  ],
  network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
};

/** Whoever stores has added one to what it loaded: two stores of the same number are one update too few. */
const noUpdateIsLost: Property = {
  name: "no update is lost",
  kind: "safety",
  judge({ operations }) {
    const first = new Map<unknown, Operation>();
    for (const operation of operations) {
      if (operation.outcome !== "ok") continue;
      const other = first.get(operation.input);
      first.set(operation.input, operation);
      if (other === undefined) continue;
      return {
        atUs: operation.returnedAtUs,
        firstBadEvent: `${other.client} and ${operation.client} have both stored ${String(operation.input)}, with the tokens ${other.epoch} and ${operation.epoch}`,
        operations: [other.number, operation.number],
      };
    }
    return null;
  },
};

/** One worker or two stand still in the middle of their work, and in every other run the storage crashes as well. */
function paused(seed: number): Injection["fault"][] {
  const random = randomStreamFor(seed, "schedule");
  const at = random.between(50, 200) * MS;
  const duration = random.between(60, 200) * MS;
  const pauses = random.shuffled(WORKERS).slice(0, random.between(1, 2));
  const faults: Injection["fault"][] = pauses.map((name, index) => ({
    at: at + index * random.between(0, 150) * MS,
    duration,
    kind: "pause",
    target: [name],
  }));
  if (seed % 2 === 0)
    faults.push({ at: at + duration - 20 * MS, duration: 10 * MS, kind: "crash", target: ["storage"] });
  return faults;
}

const workload = {
  clients: 1,
  keys: 1,
  readShare: 0,
  loop: "closed",
  everyUs: 100 * MS,
  operations: 0,
  timeoutUs: 20 * MS,
} as const;
const runs = { seeds: 200, schedule: paused, workload, untilUs: 650 * MS, shrinkMax: 30 };

/** A storage that is asked without a network. A crash follows right upon its last answer, and leaves what was synced before it. */
function storage() {
  let durable = new Map<string, unknown>();
  let durableWhenAnswered = durable;
  let written = new Map<string, unknown>();
  let answer: StorageAnswer | null = null;
  const ctx = {
    id: "storage",
    peers: ["locks"],
    clock: () => 0,
    log: () => undefined,
    send: (_to: string, msg: StorageAnswer) => {
      answer = msg;
      durableWhenAnswered = durable;
    },
    disk: {
      write: (key: string, value: unknown) => written.set(key, value),
      read: (key: string) => written.get(key),
      keys: (prefix = "") => [...written.keys()].filter((key) => key.startsWith(prefix)).sort(),
      sync: () => {
        durable = new Map(written);
      },
    },
  } as unknown as Context;
  const start = (): Handlers => {
    const made: Handlers = new Storage();
    made.onStart?.(ctx);
    return made;
  };
  let node = start();
  const ask = (request: StorageRequest): StorageAnswer | null => {
    answer = null;
    node.onMessage?.(ctx, "worker", request);
    return answer;
  };
  return {
    crash: () => {
      durable = durableWhenAnswered;
      written = new Map(durable);
      node = start();
    },
    store: (token: number, value: number, key = "counter") =>
      ask({ type: "store", key, value, token, call: 1 }),
    load: (token: number, key = "counter") => ask({ type: "load", key, token, call: 1 }),
  };
}

const STORED = { type: "stored", reply: 1 };
const refusedFor = (token: number) => ({ type: "refused", reply: 1, token });
const loaded = (value: number | null) => ({ type: "loaded", reply: 1, value });

describe("Storage", () => {
  test("A store with token 33 is refused after one with token 34, as in Kleppmann's drawing", () => {
    const { store, load } = storage();
    expect(store(34, 7), "34 stores 7").toEqual(STORED);
    expect(store(33, 8), "33 stores 8").toEqual(refusedFor(34));
    expect(load(34), "34 loads").toEqual(loaded(7));
  });

  test("The holder of a lock may store as often as it likes, and a load counts as being there", () => {
    const { store, load } = storage();
    expect(store(9, 1), "9 stores 1").toEqual(STORED);
    expect([store(9, 2), store(9, 2)], "9 stores 2, twice").toEqual([STORED, STORED]);
    expect(load(10), "10 loads").toEqual(loaded(2));
    const late = [store(9, 3), load(9), store(9, 3)];
    expect(late, "9 stores 3, loads, and stores 3").toEqual([refusedFor(10), refusedFor(10), refusedFor(10)]);
  });

  test("After a crash right upon its answer, the storage still knows the token and the value", () => {
    const { store, load, crash } = storage();
    expect([store(34, 7), store(34, 0)], "34 stores 7, then 0").toEqual([STORED, STORED]);
    crash();
    expect([store(33, 8), load(34)], "33 stores 8, and 34 loads").toEqual([refusedFor(34), loaded(0)]);
  });

  test("For any requests and crashes, each key goes by the greatest token that it has seen", () => {
    const step = fc.record({
      what: fc.constantFrom("load", "store", "store", "crash"),
      key: fc.constantFrom("x", "y"),
      token: fc.integer({ min: 8, max: 11 }),
      value: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const node = storage();
        const kept = new Map<string, { token: number; value: number | null }>();
        for (const { what, key, token, value } of steps) {
          const before = kept.get(key) ?? { token: 0, value: null };
          if (what === "crash") {
            node.crash();
            continue;
          }
          const said = what === "load" ? node.load(token, key) : node.store(token, value, key);
          if (token < before.token) {
            expect(said, `${token} after ${before.token}`).toEqual(refusedFor(before.token));
            continue;
          }
          kept.set(key, { token, value: what === "load" ? before.value : value });
          expect(said, `${what} with ${token}`).toEqual(what === "load" ? loaded(before.value) : STORED);
        }
      }),
    );
  });
});

describe("Three workers with a lock", () => {
  test("In 200 runs with workers that stand still, no update is lost, and somebody stores within 200 ms of a fault", () => {
    const inTime = recoversWithin({ us: 200 * MS, from: "begin" });
    survives(system, { ...runs, properties: [noUpdateIsLost, inTime] });
  });
});
