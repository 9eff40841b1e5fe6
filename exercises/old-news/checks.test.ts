import {
  acknowledgedWritesAreKept,
  oneAcknowledgerPerEpoch,
  randomStreamFor,
  recoversWithin,
  servesOutsideOfFaults,
  survives,
  uniform,
  type Injection,
  type Property,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Controller, furthest } from "./answer/index.ts";
import type {
  Beat,
  Context,
  FromController,
  Handlers,
  Options,
  Position,
  Status,
} from "./given/controller.ts";
import { Replica, type Line } from "./given/replica.ts";

const MS = 1_000;
const REPLICAS = ["a", "b", "c"];
const PRIMARY = "current primary";
const OPTIONS: Options = { replicas: REPLICAS, lookUs: 40 * MS, silentUs: 100 * MS };

/** The answer as a node of its own, so that nothing else of it is ever called. */
function controller(): Handlers {
  const answer: Handlers = new Controller(OPTIONS);
  return {
    onStart: (ctx) => answer.onStart?.(ctx),
    onMessage: (ctx, from, msg) => answer.onMessage?.(ctx, from, msg),
    onTimer: (ctx, name) => answer.onTimer?.(ctx, name),
  };
}

const system: System = {
  nodes: [
    { name: "controller", create: controller },
    ...REPLICAS.map((name) => ({
      name,
      create: () => new Replica(REPLICAS.filter((other) => other !== name)),
    })),
  ],
  entrances: REPLICAS,
  roles: {
    [PRIMARY]: (view) => {
      const epochs = REPLICAS.map((name) => {
        const replica = view.instance(name);
        return replica instanceof Replica ? replica.epochAsPrimary : 0;
      });
      const latest = Math.max(...epochs);
      return latest === 0 ? [] : REPLICAS.filter((_, index) => epochs[index] === latest);
    },
  },
  network: { latency: uniform({ minUs: 300, maxUs: 3 * MS }) },
};

const workload = {
  clients: 3,
  keys: 1,
  readShare: 0,
  loop: "open",
  everyUs: 40 * MS,
  operations: 28,
  timeoutUs: 90 * MS,
} as const;

/**
 * The controller stands still. Around that time the primary cannot reach it for a while, nor one of the replicas; and in
 * every other run a replica crashes as well.
 */
function sleepy(seed: number): Injection["fault"][] {
  const random = randomStreamFor(seed, "schedule");
  const at = random.between(150, 250) * MS;
  const duration = random.between(120, 260) * MS;
  const cutAt = at + random.between(20, 80) * MS;
  const [one = "a", other = "b"] = random.shuffled(REPLICAS);
  const faults: Injection["fault"][] = [
    { at, duration, kind: "pause", target: ["controller"] },
    {
      at: at - random.between(0, 40) * MS,
      duration: 90 * MS,
      kind: "partial-partition",
      target: [PRIMARY],
      against: ["controller"],
    },
    {
      at: cutAt,
      duration: at + duration + 60 * MS - cutAt,
      kind: "partial-partition",
      target: [PRIMARY],
      against: [one],
    },
  ];
  if (seed % 2 === 0)
    faults.push({
      at: at + random.between(0, 400) * MS,
      duration: random.between(60, 150) * MS,
      kind: "crash",
      target: [other],
    });
  return faults;
}

const served = recoversWithin({ us: 250 * MS, from: "end" });
/** Shrinking makes clients ask less. That nobody is served proves nothing where nobody asks any more. */
const inTime: Property = {
  ...served,
  judge: (run) =>
    run.operations.some(({ invokedAtUs }) => invokedAtUs > 1_000 * MS) ? served.judge(run) : null,
};

const linesOf = (log: unknown): number[] => ((log ?? []) as Line[]).map(({ value }) => value);

/** A controller that hears messages and looks at certain milliseconds, and what it sends. */
function table(replicas: readonly string[] = REPLICAS) {
  let nowUs = 0;
  let sent: { to: string; type: string; epoch: number }[] = [];
  const ctx = {
    id: "controller",
    peers: replicas,
    clock: () => nowUs,
    log: () => undefined,
    send: (to: string, { type, epoch }: FromController) => sent.push({ to, type, epoch }),
    setTimer: () => undefined,
    cancelTimer: () => undefined,
  } as unknown as Context;
  const node: Handlers = new Controller({ ...OPTIONS, replicas });
  node.onStart?.(ctx);
  /** What it has sent since this was asked last. */
  const take = (type: "ask" | "lead"): { to: string; epoch: number }[] => {
    const taken = sent.filter((each) => each.type === type).map(({ to, epoch }) => ({ to, epoch }));
    sent = sent.filter((each) => each.type !== type);
    return taken;
  };
  const look = (atMs: number): void => {
    nowUs = atMs * MS;
    node.onTimer?.(ctx, "look");
  };
  const beat = (from: string, atMs: number, epoch: number, length: number, isPrimary = false): void => {
    nowUs = atMs * MS;
    const msg: Beat = { type: "beat", epoch, isPrimary, lastEpoch: epoch, length };
    node.onMessage?.(ctx, from, msg);
  };
  const status = (from: string, epoch: number, [lastEpoch, length]: readonly [number, number]): void => {
    const msg: Status = { type: "status", epoch, lastEpoch, length };
    node.onMessage?.(ctx, from, msg);
  };
  return { take, look, beat, status };
}

const toAll = (epoch: number): { to: string; epoch: number }[] => REPLICAS.map((to) => ({ to, epoch }));

/** A replica is further if its last line is of a later epoch, or of the same and its log is longer: Raft, section 5.4.1. */
const isFurther = (one: Position, other: Position): boolean =>
  one.lastEpoch > other.lastEpoch || (one.lastEpoch === other.lastEpoch && one.length > other.length);

describe("furthest", () => {
  test("For any positions, no replica is further than the one named, by Raft's rule for logs", () => {
    expect(furthest(new Map()), "of none").toEqual(null);
    const longer = { lastEpoch: 1, length: 9 };
    const later = { lastEpoch: 2, length: 5 };
    expect(
      furthest(
        new Map([
          ["longer", longer],
          ["later", later],
        ]),
      ),
      "nine lines to epoch 1, and five to epoch 2",
    ).toEqual("later");
    const position = fc.record({
      lastEpoch: fc.integer({ min: 0, max: 4 }),
      length: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), (list) => {
        const positions = new Map<string, Position>(list.map((each, index) => [`r${index}`, each]));
        const named = positions.get(furthest(positions) ?? "");
        const further = list.filter((each) => named === undefined || isFurther(each, named));
        expect({ named, further }, JSON.stringify(list)).toEqual({ named, further: [] });
      }),
    );
  });
});

describe("Controller of three replicas", () => {
  test("It asks until more than half have answered, counts each once, and names the furthest of them", () => {
    const { take, look, beat, status } = table();
    for (const replica of REPLICAS) beat(replica, 30, 0, 0);
    look(40);
    expect(take("ask"), "at the first look").toEqual(toAll(1));
    status("a", 1, [0, 0]);
    status("a", 1, [0, 0]);
    expect({ answers: "a, a", named: take("lead") }, "after two answers of a").toEqual({
      answers: "a, a",
      named: [],
    });
    look(80);
    const again = take("ask");
    expect(
      again.map(({ to }) => to),
      "at the next look",
    ).toEqual(REPLICAS);
    const epoch = again[0]?.epoch ?? 0;
    status("a", epoch, [0, 0]);
    status("c", epoch, [0, 1]);
    expect({ answers: "a, c", named: take("lead") }, "after the answers of a and c").toEqual({
      answers: "a, c",
      named: [{ to: "c", epoch }],
    });
    status("b", epoch, [0, 2]);
    expect(take("lead"), "after that of b").toEqual([]);

    const five = table(["a", "b", "c", "d", "e"]);
    five.look(40);
    five.status("a", 1, [0, 0]);
    five.status("b", 1, [0, 1]);
    expect(five.take("lead"), "after two of five").toEqual([]);
    five.status("c", 1, [0, 0]);
    expect(five.take("lead"), "after three of five").toEqual([{ to: "b", epoch: 1 }]);

    const four = table(["a", "b", "c", "d"]);
    four.look(40);
    four.status("a", 1, [0, 1]);
    four.status("b", 1, [0, 0]);
    expect({ answers: "2 of 4", named: four.take("lead") }, "after two of four").toEqual({
      answers: "2 of 4",
      named: [],
    });
    four.status("c", 1, [0, 0]);
    expect(four.take("lead"), "after three of four").toEqual([{ to: "a", epoch: 1 }]);
  });

  test("It counts silence from the naming and from beats of the primary itself, as one, in this epoch", () => {
    for (const { from, epoch, isPrimary, asks } of [
      { from: "a", epoch: 1, isPrimary: true, asks: false },
      { from: "b", epoch: 1, isPrimary: true, asks: true },
      { from: "a", epoch: 1, isPrimary: false, asks: true },
      { from: "a", epoch: 0, isPrimary: true, asks: true },
    ]) {
      const { take, look, beat, status } = table();
      look(340);
      status("a", 1, [0, 0]);
      status("b", 1, [0, 0]);
      take("ask");
      look(380);
      expect(take("ask"), "40 ms after a was named").toEqual([]);
      beat(from, 430, epoch, 1, isPrimary);
      look(440);
      const said = `100 ms after a was named, 10 ms after a beat of ${from}, epoch ${epoch}, ${isPrimary ? "" : "not "}as the primary`;
      expect({ from, epoch, isPrimary, asks: take("ask").length > 0 }, said).toEqual({
        from,
        epoch,
        isPrimary,
        asks,
      });
    }
  });

  test("When it wakes up to beats of long ago, it asks in a new epoch, and names nobody on their word", () => {
    const { take, look, beat, status } = table();
    for (const replica of REPLICAS) beat(replica, 30, 0, 0);
    look(40);
    status("a", 1, [0, 0]);
    status("b", 1, [0, 0]);
    expect(take("lead"), "at the start").toEqual([{ to: "a", epoch: 1 }]);
    take("ask");
    for (const ms of [60, 80, 100]) beat("a", ms, 1, ms / 10, true);
    beat("b", 500, 1, 11);
    beat("c", 500, 1, 12);
    look(500);
    beat("b", 500, 1, 30);
    beat("c", 500, 1, 12);
    for (const ms of [540, 580, 620, 660]) {
      beat("b", ms - 10, 1, 30);
      beat("c", ms - 10, 1, 12);
      look(ms);
    }
    beat("a", 665, 1, 31, true);
    expect(take("lead"), "before anybody has answered").toEqual([]);
    const asked = take("ask").slice(-REPLICAS.length);
    const epoch = asked[0]?.epoch ?? 0;
    expect({ asked, isNew: epoch > 1 }, "to all, in a new epoch").toEqual({
      asked: toAll(epoch),
      isNew: true,
    });
    status("a", 1, [1, 40]);
    status("b", epoch, [1, 31]);
    expect(take("lead"), "after one answer, and one of the epoch before").toEqual([]);
    status("c", epoch, [1, 33]);
    expect(take("lead"), "after two answers").toEqual([{ to: "c", epoch }]);
  });

  test("In 200 runs with a controller that stands still, no acknowledged write is lost, and the service goes on", () => {
    const isKept = acknowledgedWritesAreKept({
      servers: REPLICAS,
      copies: 2,
      valuesOf: (view, server) => linesOf(view.disk(server)["log"]),
    });
    survives(system, {
      seeds: 200,
      schedule: sleepy,
      workload,
      untilUs: 1_100 * MS,
      shrinkMax: 30,
      properties: [
        isKept,
        oneAcknowledgerPerEpoch(),
        inTime,
        servesOutsideOfFaults({ share: 0.95, marginUs: 250 * MS }),
      ],
    });
  });
});
