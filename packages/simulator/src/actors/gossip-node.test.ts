import type { Fault } from "@standby/contract";
import { describe, expect, test } from "vitest";
import { constant } from "../chance/distribution.ts";
import type { Context, Handlers } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import { GossipNode, type Fact, type GossipOptions } from "./gossip-node.ts";

const MS = 1_000;
const PERIOD_US = 100 * MS;

/** Tells some nodes something at some times. */
class Teller implements Handlers {
  private readonly told: readonly (readonly [atUs: number, node: string, fact: Fact])[];

  constructor(told: readonly (readonly [number, string, Fact])[]) {
    this.told = told;
  }

  onStart(ctx: Context): void {
    this.told.forEach(([atUs], index) => ctx.setTimer(String(index), atUs));
  }

  onTimer(ctx: Context, name: string): void {
    const [, node, fact] = this.told[Number(name)] as (typeof this.told)[number];
    ctx.send(node, { type: "learn", fact });
  }
}

const NEWS: Fact = { key: "news", value: "yes", version: 1 };

/** What each of some nodes knows under `news` after so many periods. */
function known(options: {
  readonly nodes: number;
  readonly periods: number;
  readonly told?: readonly (readonly [number, string, Fact])[];
  readonly gossip?: Partial<GossipOptions>;
  readonly schedule?: Fault[];
}): unknown[] {
  const { nodes: count, periods, told = [[0, "n0", NEWS]], gossip, schedule = [] } = options;
  const names = Array.from({ length: count }, (_, index) => `n${index}`);
  const how = { everyUs: PERIOD_US, fanout: 1, isMutual: false, ...gossip };
  const nodes = [
    ...names.map((name) => ({ name, create: () => new GossipNode(how) })),
    { name: "teller", role: "client" as const, create: () => new Teller(told) },
  ];
  const system = { nodes, network: { latency: constant(1 * MS) } };
  const untilUs = periods * PERIOD_US + 2 * MS;
  const { view } = run({ system, seed: 1, untilUs, schedule });
  return names.map((name) => (view.instance(name) as GossipNode | undefined)?.know("news"));
}

const knowing = (all: readonly unknown[]): number => all.filter((value) => value === "yes").length;

describe("Gossip", () => {
  test("in which each tells one other at most doubles in a period those who know", () => {
    for (const periods of [1, 2, 3, 4]) {
      expect(knowing(known({ nodes: 64, periods }))).toBeLessThanOrEqual(2 ** periods);
    }
  });

  test("that is answered reaches everybody sooner than gossip that is not", () => {
    const told = knowing(known({ nodes: 64, periods: 9 }));
    const mutual = knowing(known({ nodes: 64, periods: 9, gossip: { isMutual: true } }));
    expect([told < 64, mutual]).toEqual([true, 64]);
  });

  test("settles on the newest version, whoever heard what first", () => {
    const newer = { key: "news", value: "no", version: 2 };
    const told = [
      [0, "n0", newer],
      [PERIOD_US, "n1", NEWS],
    ] as const;
    expect(new Set(known({ nodes: 16, periods: 30, told }))).toEqual(new Set(["no"]));
  });

  test("goes on through crashes and loss, and tells those who were away", () => {
    const schedule: Fault[] = [
      { at: 0, duration: 0, kind: "loss", target: ["n0", "n1", "n2"], amount: 0.3 },
      { at: 10 * MS, duration: 1_000 * MS, kind: "crash", target: ["n5", "n6"] },
    ];
    expect(knowing(known({ nodes: 16, periods: 40, schedule }))).toBe(16);
  });
});
