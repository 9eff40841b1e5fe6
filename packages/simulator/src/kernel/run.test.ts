import type { Fault } from "@standby/contract";
import { describe, expect, test } from "vitest";
import { constant } from "../chance/distribution.ts";
import type { Context, Handlers, Message } from "../handlers/handlers.ts";
import { run, type Run } from "./run.ts";
import type { System } from "./system.ts";

/** Says what it hears and when, and sends `tick` to `b` every 10 ms where it is `a`. */
class Probe implements Handlers {
  heard: string[] = [];
  private ticks = 0;

  onStart(ctx: Context): void {
    ctx.log(`start ${ctx.clock()}`);
    if (ctx.id === "a") ctx.setTimer("tick", 10_000);
  }

  onTimer(ctx: Context): void {
    this.ticks += 1;
    ctx.send("b", { type: `tick ${this.ticks}` });
    ctx.setTimer("tick", 10_000);
  }

  onMessage(ctx: Context, from: string, msg: Message): void {
    ctx.log(`${msg.type} from ${from} at ${ctx.clock()}`);
  }
}

const pair = (system: Partial<System> = {}): System => ({
  nodes: ["a", "b"].map((name) => ({ name, create: () => new Probe() })),
  network: { latency: constant(1_000) },
  ...system,
});

function heardBy(node: string, { trace }: Run): string[] {
  const logs = trace?.events().filter((event) => event.kind === "log" && event.node === node) ?? [];
  return logs.map(({ detail }) => String(detail));
}

function probed(schedule: Fault[], system = pair(), untilUs = 55_000): string[] {
  return heardBy("b", run({ system, seed: 1, untilUs, schedule, isTraced: true }));
}

const fault = (kind: Fault["kind"], more: Partial<Fault> = {}): Fault => ({
  at: 15_000,
  duration: 20_000,
  kind,
  target: ["b"],
  ...more,
});
const tick = (number: number, atUs = number * 10_000 + 1_000): string => `tick ${number} from a at ${atUs}`;

test("Without faults, messages arrive after the latency of their link, in order", () => {
  expect(probed([])).toEqual(["start 0", tick(1), tick(2), tick(3), tick(4), tick(5)]);
});

describe("A fault", () => {
  test("crash: the node hears nothing, and starts again at the end", () => {
    expect(probed([fault("crash")])).toEqual(["start 0", tick(1), "start 35000", tick(4), tick(5)]);
    expect(probed([fault("crash", { duration: 0 })])).toEqual(["start 0", tick(1)]);
  });

  test("crash: what arrives meanwhile is lost, and is no event of the node's", () => {
    const schedule = [fault("crash")];
    const { trace } = run({ system: pair(), seed: 1, untilUs: 55_000, schedule, isTraced: true });
    const lost = trace?.events().filter(({ kind, node }) => kind === "lose" && node === "b");
    expect(lost?.map(({ atUs }) => atUs)).toEqual([21_000, 31_000]);
    expect(trace?.events().filter(({ kind }) => kind === "receive")).toHaveLength(3);
  });

  test("restart: the node loses what was on its way, and nothing later", () => {
    const schedule = [fault("restart", { at: 20_500 })];
    expect(probed(schedule)).toEqual(["start 0", tick(1), "start 20500", tick(3), tick(4), tick(5)]);
  });

  test("pause: messages wait, and are delivered in order when the node goes on", () => {
    const late = [tick(2, 35_000), tick(3, 35_000)];
    expect(probed([fault("pause")])).toEqual(["start 0", tick(1), ...late, tick(4), tick(5)]);
  });

  test("pause in the midst of something: the next thing takes effect only at the end", () => {
    const schedule = [fault("pause", { target: ["a"], amount: 1 })];
    // The timer of 20 ms is handled then, but its message and all else wait until 35 ms.
    expect(probed(schedule)).toEqual(["start 0", tick(1), tick(2, 36_000), tick(3, 36_000), tick(4, 46_000)]);
  });

  test.each([
    ["partition", ["b"]],
    ["partial-partition", ["b"]],
    ["one-way-partition", ["a"]],
  ] as const)("%s: what is sent meanwhile is lost", (kind, target) => {
    const against = target[0] === "a" ? ["b"] : ["a"];
    const schedule = [fault(kind, { target: [...target], against })];
    expect(probed(schedule)).toEqual(["start 0", tick(1), tick(4), tick(5)]);
  });

  test("one-way-partition: the way back is open", () => {
    expect(probed([fault("one-way-partition")])).toEqual([
      "start 0",
      tick(1),
      tick(2),
      tick(3),
      tick(4),
      tick(5),
    ]);
  });

  test("client-partition: servers still reach each other, and clients do not", () => {
    expect(probed([fault("client-partition")])).toHaveLength(6);
    const nodes = pair().nodes.map((node) =>
      node.name === "a" ? { ...node, role: "client" as const } : node,
    );
    expect(probed([fault("client-partition")], pair({ nodes }))).toHaveLength(4);
  });

  test("loss, duplication: all are lost, or all arrive twice, with an amount of 1", () => {
    expect(probed([fault("loss", { amount: 1 })])).toEqual(["start 0", tick(1), tick(4), tick(5)]);
    const doubled = probed([fault("duplication", { amount: 1 })]);
    expect(doubled).toEqual(["start 0", tick(1), tick(2), tick(2), tick(3), tick(3), tick(4), tick(5)]);
  });

  test("reordering: messages overtake each other", () => {
    const numbers = (heard: string[]): number[] => heard.slice(1).map((line) => Number(line.split(" ")[1]));
    const all = probed(
      [fault("reordering", { at: 0, duration: 900_000, amount: 50_000 })],
      pair(),
      1_000_000,
    );
    expect(numbers(all)).not.toEqual(numbers(all).sort((a, b) => a - b));
  });

  test("slow-link: messages take longer by the factor", () => {
    const schedule = [fault("slow-link", { amount: 5 })];
    expect(probed(schedule)).toEqual([
      "start 0",
      tick(1),
      tick(2, 25_000),
      tick(3, 35_000),
      tick(4),
      tick(5),
    ]);
  });

  test("slow-node: everything that it handles costs it time, and the next thing waits for that", () => {
    const schedule = [fault("slow-node", { amount: 15_000, duration: 30_000 })];
    // The clock of a handler shows when its work is done: 21 + 15 ms, and then 36 + 15 ms.
    expect(probed(schedule)).toEqual([
      "start 0",
      tick(1),
      tick(2, 36_000),
      tick(3, 51_000),
      tick(4, 51_000),
      tick(5),
    ]);
  });

  test("clock-offset: the clock jumps, and jumps back", () => {
    const schedule = [fault("clock-offset", { amount: 7_000_000 })];
    expect(probed(schedule)).toEqual([
      "start 0",
      tick(1),
      tick(2, 7_021_000),
      tick(3, 7_031_000),
      tick(4),
      tick(5),
    ]);
  });

  test("clock-drift: a clock that gains half shows and waits accordingly", () => {
    const schedule = [fault("clock-drift", { at: 0, duration: 0, amount: 0.5, target: ["a"] })];
    // The first timer was set before; from then on every 10 ms of its own clock are 6.667 ms.
    expect(probed(schedule, pair(), 20_000)).toEqual(["start 0", tick(1), tick(2, 17_667)]);
  });

  test("bad-deploy, correlated-burst: the nodes go down one after the other", () => {
    const logs = (kind: Fault["kind"]): string[] => {
      const schedule = [fault(kind, { target: ["a", "b"], amount: 4_000 })];
      const { trace } = run({ system: pair(), seed: 1, untilUs: 60_000, schedule, isTraced: true });
      const shown = trace?.events().filter((event) => ["crash", "start"].includes(event.kind)) ?? [];
      return shown.slice(2).map(({ kind: what, node, atUs }) => `${what} ${node} ${atUs}`);
    };
    expect(logs("bad-deploy")).toEqual(["crash a 15000", "crash b 19000", "start a 35000", "start b 35000"]);
    expect(logs("correlated-burst")).toEqual([
      "crash a 15000",
      "crash b 19000",
      "start a 35000",
      "start b 39000",
    ]);
  });

  test("zone-outage, region-outage: every node there crashes", () => {
    const nodes = pair().nodes.map((node) => ({ ...node, zone: `zone-${node.name}`, region: "north" }));
    expect(probed([fault("zone-outage", { target: ["zone-b"] })], pair({ nodes }))).toContain("start 35000");
    expect(probed([fault("region-outage", { target: ["north"] })], pair({ nodes }))).toEqual([
      "start 0",
      tick(1),
      "start 35000",
      tick(1, 46_000),
    ]);
  });

  test("brown-out: what is asked is lost, with an amount of 1", () => {
    expect(probed([fault("brown-out", { amount: 1 })])).toEqual(["start 0", tick(1), tick(4), tick(5)]);
  });

  test("A role is looked up when the fault begins", () => {
    const system = pair({ roles: { "last one": ({ servers }) => servers.slice(-1), nobody: () => [] } });
    expect(probed([fault("partition", { target: ["last one"] })], system)).toHaveLength(4);
    expect(probed([fault("partition", { target: ["nobody"] })], system)).toHaveLength(6);
  });

  test("Two faults that overlap both have to end", () => {
    const schedule = [fault("partition"), fault("partition", { duration: 30_000 })];
    expect(probed(schedule)).toEqual(["start 0", tick(1), tick(5)]);
    const crashes = [fault("crash"), fault("crash", { duration: 30_000 })];
    expect(probed(crashes)).toEqual(["start 0", tick(1), "start 45000", tick(5)]);
  });

  test.each([
    ["loss", -5, "fault.amount is -5, but must be a number from 0 to 1"],
    ["slow-link", -3, "fault.amount is -3, but must be a number from 0 to 1000000"],
    ["slow-node", 0.5, "fault.amount is 0.5, but must be a whole number of at least 0"],
    ["correlated-burst", -400_000, "fault.amount is -400000, but must be a whole number of at least 0"],
    ["clock-drift", -2, "fault.amount is -2, but must be a number from -0.9 to 9"],
  ] as const)(
    "An amount with which time would go back, or break, is refused: %s %d",
    (kind, amount, message) => {
      expect(() => probed([fault(kind, { amount })])).toThrow(new RangeError(message));
    },
  );

  test("Drifts that together would stop a clock leave it slow", () => {
    const drift = fault("clock-drift", { at: 0, duration: 0, amount: -0.9, target: ["a"] });
    const { trace } = run({
      system: pair(),
      seed: 1,
      untilUs: 3_000_000,
      schedule: [drift, drift],
      isTraced: true,
    });
    const times = [...(trace?.columns().times ?? [])];
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  test("Names and kinds that nobody knows are refused", () => {
    expect(() => probed([fault("crash", { target: ["c"] })])).toThrow('names "c", which is none of a, b');
    expect(() => probed([fault("flood" as Fault["kind"])])).toThrow('There is no kind of fault "flood"');
    expect(() => probed([fault("crash", { at: 0.5 })])).toThrow(
      "fault.at is 0.5, but must be a whole number",
    );
  });
});

test("A link carries so many bytes a second", () => {
  // {"type":"tick 1"} is 17 bytes: 17 ms at 1,000 a second, and every 10 ms another one queues behind it.
  const system = pair({ network: { latency: constant(1_000), bytesPerSec: 1_000 } });
  expect(probed([], system)).toEqual(["start 0", tick(1, 28_000), tick(2, 45_000)]);
});

test("A run that never rests is given up after so many steps", () => {
  const result = run({ system: pair(), seed: 1, untilUs: 1e12, stepsMax: 1_000 });
  expect(result.ending).toBe("too-many-steps");
});

test("What a handler changes in a message reaches nobody else", () => {
  class Mutator implements Handlers {
    onStart(ctx: Context): void {
      const message = { type: "x", list: [1] };
      for (const peer of ctx.peers) ctx.send(peer, message);
      message.list.push(2);
    }
    onMessage(ctx: Context, _: string, msg: Message & { list: number[] }): void {
      msg.list.push(3);
      ctx.log(msg.list.join());
    }
  }
  const system = { nodes: ["a", "b", "c"].map((name) => ({ name, create: () => new Mutator() })) };
  const { trace } = run({ system, seed: 1, untilUs: 10_000, isTraced: true });
  const logs = trace?.events().filter(({ kind }) => kind === "log") ?? [];
  expect(logs.map(({ detail }) => detail)).toEqual(Array.from({ length: 6 }, () => "1,3"));
});
