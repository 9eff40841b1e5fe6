import type { Fault } from "@standby/contract";
import { expect, test } from "vitest";
import { constant } from "../chance/distribution.ts";
import type { Context, Handlers, Process } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import { Dependency, type DependencyAnswer } from "./dependency.ts";

const MS = 1_000;

/** Asks at once as often as it is told to, and says what came of each and after how many milliseconds. */
class Asker implements Handlers {
  private readonly times: number;

  constructor(times: number) {
    this.times = times;
  }

  onStart(ctx: Context): void {
    for (let time = 0; time < this.times; time++) ctx.setTimer(String(time), 1 * MS);
  }

  *onTimer(ctx: Context): Process {
    const asked = ctx.clock();
    const answer = yield* ctx.call<DependencyAnswer>("service", { type: "ask" }, { timeoutUs: 900 * MS });
    ctx.log(`${answer?.type ?? "nothing"} ${(ctx.clock() - asked) / MS}`);
  }
}

function answers(times: number, schedule: Fault[] = []): string[] {
  const options = { usualUs: 10 * MS, capacity: 4, limit: 8 };
  const nodes = [
    { name: "service", create: () => new Dependency(options) },
    { name: "asker", role: "client" as const, create: () => new Asker(times) },
  ];
  const system = { nodes, network: { latency: constant(0) } };
  const { trace } = run({ system, seed: 1, untilUs: 1_000 * MS, schedule, isTraced: true });
  return trace?.events().flatMap(({ kind, detail }) => (kind === "log" ? [String(detail)] : [])) ?? [];
}

test("Up to its capacity it answers in its usual time", () => {
  expect(answers(4)).toEqual(Array.from({ length: 4 }, () => "result 10"));
});

test("Beyond its capacity each answer takes as many times longer, and beyond its limit it refuses", () => {
  const slower = ["result 12.5", "result 15", "result 17.5", "result 20"];
  expect(answers(10).slice(-4)).toEqual(slower);
  expect(answers(10).filter((answer) => answer === "overloaded 0")).toHaveLength(2);
});

test("In a brown-out some answers come slowly, and others never", () => {
  const schedule: Fault[] = [{ at: 0, duration: 0, kind: "brown-out", target: ["service"] }];
  const all = answers(8, schedule);
  const lost = all.filter((answer) => answer.startsWith("nothing")).length;
  expect([lost > 0, lost < 8]).toEqual([true, true]);
  for (const answer of all.filter((each) => each.startsWith("result"))) {
    expect(Number(answer.split(" ")[1])).toBeGreaterThanOrEqual(30);
  }
});
