import type { Fault } from "@standby/contract";
import { expect, test } from "vitest";
import type { Context, Handlers, Process } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import { FencedStorage, type StorageAnswer } from "./fenced-storage.ts";
import { LockService, type LockAnswer } from "./lock-service.ts";

const MS = 1_000;
const timeoutUs = 10 * MS;

/** Takes the lock, thinks for 100 ms, and stores its number; says how that went. */
class Writer implements Handlers {
  private readonly number: number;

  constructor(number: number) {
    this.number = number;
  }

  *onStart(ctx: Context): Process {
    for (;;) {
      const lock = yield* ctx.call<LockAnswer>(
        "locks",
        { type: "acquire", lock: "l", leaseUs: 200 * MS },
        { timeoutUs },
      );
      if (lock?.type !== "granted") {
        yield* ctx.sleep(20 * MS);
        continue;
      }
      yield* ctx.sleep(100 * MS);
      const request = { type: "store", key: "k", value: this.number, token: lock.token };
      const answer = yield* ctx.call<StorageAnswer>("storage", request, { timeoutUs });
      ctx.log(`${answer?.type} with token ${lock.token}`);
      return;
    }
  }
}

function logsOf(schedule: Fault[]): unknown[] {
  const nodes = [
    { name: "locks", create: () => new LockService() },
    { name: "storage", create: () => new FencedStorage() },
    ...[1, 2].map((number) => ({ name: `writer-${number}`, create: () => new Writer(number) })),
  ];
  const { trace } = run({ system: { nodes }, seed: 1, untilUs: 2_000 * MS, schedule, isTraced: true });
  const logs = trace?.events().filter(({ kind }) => kind === "log") ?? [];
  return logs.map(({ node, detail }) => `${node}: ${String(detail)}`);
}

test("One writer after the other holds the lock, each with a greater token", () => {
  expect(logsOf([])).toEqual(["writer-1: stored with token 1", "writer-2: stored with token 2"]);
});

test("A writer that stands still past its lease is refused by the storage", () => {
  const schedule: Fault[] = [{ at: 50 * MS, duration: 500 * MS, kind: "pause", target: ["writer-1"] }];
  expect(logsOf(schedule)).toEqual(["writer-2: stored with token 2", "writer-1: fenced with token 1"]);
});

test("Tokens and fences outlive a restart of the service and of the storage", () => {
  const schedule: Fault[] = [
    { at: 50 * MS, duration: 500 * MS, kind: "pause", target: ["writer-1"] },
    { at: 60 * MS, duration: 0, kind: "restart", target: ["locks"] },
    { at: 450 * MS, duration: 0, kind: "restart", target: ["storage"] },
  ];
  expect(logsOf(schedule)).toEqual(["writer-2: stored with token 2", "writer-1: fenced with token 1"]);
});
