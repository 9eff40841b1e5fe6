import type { Fault } from "@standby/contract";
import { expect, test } from "vitest";
import type { Context, Handlers } from "../handlers/handlers.ts";
import { run } from "./run.ts";
import type { System } from "./system.ts";

/** Runs one node through a fault at 1 ms that lasts 1 ms; gives what it logged. */
function logsOf(make: () => Handlers, kind: Fault["kind"], more: Partial<System> = {}, seed = 1): unknown[] {
  const schedule = [{ at: 1_000, duration: 1_000, kind, target: ["a"] }];
  const system = { nodes: [{ name: "a", create: make }], ...more };
  const { trace } = run({ system, seed, untilUs: 50_000, schedule, isTraced: true });
  return (trace?.events() ?? []).flatMap(({ kind: each, detail }) => (each === "log" ? [detail] : []));
}

/** Writes two records and syncs the first only. */
class HalfSynced implements Handlers {
  private lives = 0;

  onStart(ctx: Context): void {
    this.lives += 1;
    ctx.log(`life ${this.lives}: ${ctx.disk.keys().join()} ${String(ctx.disk.read("second"))}`);
    if (ctx.disk.keys().length > 0) return;
    ctx.disk.write("first", 1);
    ctx.disk.sync();
    ctx.disk.write("second", "twelve chars");
  }
}

test("A crash loses the fields and the writes that were not synced", () => {
  expect(logsOf(() => new HalfSynced(), "crash")).toEqual(["life 1:  undefined", "life 1: first undefined"]);
});

test("A torn write leaves half of the record, or nothing, or was not begun", () => {
  const second = (seed: number): unknown => logsOf(() => new HalfSynced(), "torn-write", {}, seed)[1];
  const seen = new Set(Array.from({ length: 40 }, (_, seed) => second(seed + 1)));
  expect(seen).toEqual(new Set(["life 1: first undefined", "life 1: first,second twelve"]));
});

test("A lost disk is empty, and a corrupt one reads something else", () => {
  expect(logsOf(() => new HalfSynced(), "disk-loss")[1]).toBe("life 1:  undefined");
  class Reader implements Handlers {
    onStart(ctx: Context): void {
      ctx.disk.write("n", { list: [5] });
      ctx.setTimer("read", 5_000);
    }
    onTimer(ctx: Context): void {
      ctx.log(JSON.stringify(ctx.disk.read("n")));
    }
  }
  const [read] = logsOf(() => new Reader(), "corruption");
  expect(read).toMatch(/^\{"list":\[\d+\]\}$/);
  expect(read).not.toBe('{"list":[5]}');
});

test("What a sync has not finished when the node crashes is lost, and what was sent after it too", () => {
  class Slow implements Handlers {
    onStart(ctx: Context): void {
      ctx.log(`has ${ctx.disk.keys().join()} at ${ctx.clock()}`);
      ctx.setTimer("write", 500);
    }
    onTimer(ctx: Context): void {
      ctx.disk.write("x", 1);
      ctx.disk.sync();
      ctx.send(ctx.id, { type: "done" });
    }
    onMessage(ctx: Context): void {
      ctx.log(`done at ${ctx.clock()}`);
    }
  }
  // 0.5 ms and 0.8 ms of syncing end after the crash at 1 ms; then 2 ms, 0.5 ms and 0.8 ms.
  const logs = logsOf(() => new Slow(), "crash", { syncUs: 800 });
  expect(logs).toEqual(["has  at 0", "has  at 2000", "done at 3300"]);
  expect(logsOf(() => new Slow(), "crash", { syncUs: 400 })).toEqual([
    "has  at 0",
    "done at 900",
    "has x at 2000",
    "done at 2900",
  ]);
});

test("Timers and generators end with the life that set them", () => {
  class Sleeper implements Handlers {
    *onStart(ctx: Context): ReturnType<Context["sleep"]> {
      ctx.setTimer("t", 1_500);
      yield* ctx.sleep(1_500);
      ctx.log(`slept until ${ctx.clock()}`);
    }
    onTimer(ctx: Context): void {
      ctx.log(`timer at ${ctx.clock()}`);
    }
  }
  expect(logsOf(() => new Sleeper(), "crash")).toEqual(["timer at 3500", "slept until 3500"]);
});

test("A timer of the same name replaces the one before, and a cancelled one does not fire", () => {
  class Setter implements Handlers {
    onStart(ctx: Context): void {
      ctx.setTimer("t", 100);
      ctx.setTimer("t", 300);
      ctx.setTimer("u", 200);
      ctx.cancelTimer("u");
    }
    onTimer(ctx: Context, name: string): void {
      ctx.log(`${name} at ${ctx.clock()}`);
    }
  }
  expect(logsOf(() => new Setter(), "pause")).toEqual(["t at 300"]);
});
