import type { Fault } from "@standby/contract";
import { expect, test } from "vitest";
import { constant } from "../chance/distribution.ts";
import type { Context, Handlers, Process } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import { Backend } from "./backend.ts";
import { DnsResolver } from "./dns-resolver.ts";
import { DnsServer, type Resolved } from "./dns-server.ts";
import { HealthChecker } from "./health-checker.ts";

const MS = 1_000;
const SECOND = 1_000 * MS;
const timeoutUs = 20 * MS;

/** Asks every 10 ms where the service is, and says when the answer has changed. */
class Asker implements Handlers {
  private last = "";

  *onStart(ctx: Context): Process {
    for (;;) {
      const answer = yield* ctx.call<Resolved>("resolver", { type: "resolve", name: "shop" }, { timeoutUs });
      const now = answer === undefined ? "no answer" : answer.addresses.join(" ");
      if (now !== this.last) ctx.log(`${Math.floor(ctx.clock() / (10 * MS)) * 10} ms: ${now}`);
      this.last = now;
      yield* ctx.sleep(10 * MS);
    }
  }
}

/** What a client is told of two servers whose time to live is 500 ms; health checks take 300 ms to see a crash. */
function told(schedule: Fault[], given: { ttlMinUs?: number; answers?: number } = {}): unknown[] {
  const { ttlMinUs = 0, answers = 1 } = given;
  const checking = {
    targets: ["a", "b"],
    listeners: ["server"],
    everyUs: 100 * MS,
    timeoutUs: 50 * MS,
    fallAfter: 3,
    riseAfter: 1,
  };
  const serving = { records: { shop: ["a", "b"] }, answers, ttlUs: 500 * MS };
  const system = {
    nodes: [
      { name: "server", create: () => new DnsServer(serving) },
      { name: "resolver", create: () => new DnsResolver({ server: "server", timeoutUs, ttlMinUs }) },
      { name: "checker", create: () => new HealthChecker(checking) },
      ...["a", "b"].map((name) => ({ name, create: () => new Backend() })),
      { name: "asker", role: "client" as const, create: () => new Asker() },
    ],
    network: { latency: constant(1 * MS) },
  };
  const { trace } = run({ system, seed: 1, untilUs: 6 * SECOND, schedule, isTraced: true });
  return trace?.events().flatMap(({ kind, detail }) => (kind === "log" ? [detail] : [])) ?? [];
}

const timeOf = (line: unknown): number => Number.parseInt(String(line), 10);

test("Everybody is sent to the first node, or to as many as are asked for", () => {
  expect(told([])).toEqual(["0 ms: a"]);
  expect(told([], { answers: 2 })).toEqual(["0 ms: a b"]);
});

test("A dead node is given out until it is noticed and the time to live is over", () => {
  const schedule: Fault[] = [{ at: SECOND, duration: 0, kind: "crash", target: ["a"] }];
  const [first, second] = told(schedule);
  expect([first, String(second).endsWith(": b")]).toEqual(["0 ms: a", true]);
  // Three failed probes take 200 to 350 ms; what was remembered just before that lives for up to 500 ms more.
  expect(timeOf(second)).toBeGreaterThanOrEqual(1_200);
  expect(timeOf(second)).toBeLessThanOrEqual(1_900);
});

test("A resolver that remembers for longer than it may sends clients to a dead node for longer", () => {
  const schedule: Fault[] = [{ at: SECOND, duration: 0, kind: "crash", target: ["a"] }];
  const [, second] = told(schedule, { ttlMinUs: 3 * SECOND });
  expect(timeOf(second)).toBeGreaterThan(2_900);
});

test("While the server is away, what is remembered is given out until its time is over", () => {
  const schedule: Fault[] = [{ at: 1_200 * MS, duration: SECOND, kind: "crash", target: ["server"] }];
  const lines = told(schedule).map(String);
  expect(lines.map((line) => line.split(": ")[1])).toEqual(["a", "no answer", "a"]);
  expect(timeOf(lines[1])).toBeGreaterThan(1_500);
});

test("When no node passes its checks, all are given out", () => {
  const target = ["checker"];
  const schedule: Fault[] = [
    { at: SECOND, duration: 0, kind: "partial-partition", target, against: ["a", "b"] },
  ];
  expect(told(schedule, { answers: 2 })).toEqual(["0 ms: a b"]);
});
