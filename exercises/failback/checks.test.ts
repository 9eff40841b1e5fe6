import {
  oneAcknowledgerPerEpoch,
  randomStreamFor,
  servesOutsideOfFaults,
  survives,
  uniform,
  type Injection,
  type Property,
  type Run,
  type System,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Director, holdOff } from "./answer/index.ts";
import type { Beat, Context, Handlers, Options, Order } from "./given/director.ts";
import { Site, type Line } from "./given/site.ts";

const MS = 1_000;
const OPTIONS: Options = {
  preferred: "east",
  other: "west",
  silentUs: 100 * MS,
  firstUs: 120 * MS,
  mostUs: 400 * MS,
  holdUsMax: 100 * MS,
};

/** The answer as a node of its own, so that nothing else of it is ever called. */
function director(): Handlers {
  const answer: Handlers = new Director(OPTIONS);
  return {
    onStart: (ctx) => answer.onStart?.(ctx),
    onMessage: (ctx, from, msg) => answer.onMessage?.(ctx, from, msg),
    onTimer: (ctx, name) => answer.onTimer?.(ctx, name),
  };
}

const system: System = {
  nodes: [
    { name: "director", create: director },
    { name: "east", create: () => new Site("west") },
    { name: "west", create: () => new Site("east") },
  ],
  entrances: ["east", "west"],
  network: { latency: uniform({ minUs: 300, maxUs: 3 * MS }) },
};

const workload = {
  clients: 2,
  keys: 1,
  readShare: 0,
  loop: "open",
  everyUs: 50 * MS,
  operations: 40,
  timeoutUs: 100 * MS,
} as const;

const inMs = (us: number): string => `${Math.round(us / MS)} ms`;

/** By then after its start or its return, a site has been heard. */
const HEARD_US = 50 * MS;

/** The failures of east that last long enough to be noticed, by when they end. */
function failuresOfEast({ faults }: Run): Injection[] {
  const failures = faults.filter(
    ({ fault, hit }) =>
      hit.includes("east") && fault.kind !== "partial-partition" && fault.duration >= 150 * MS,
  );
  // Shrinking moves them: one that follows at once, or comes before the first beat, is no silence of its own.
  return failures.filter(
    ({ beganAtUs }) =>
      beganAtUs > HEARD_US &&
      !failures.some((other) => other.beganAtUs < beganAtUs && other.endsAtUs + HEARD_US > beganAtUs),
  );
}

/** What a site acknowledged right before it failed may not have reached the other in time. */
const RIGHT_BEFORE_US = 60 * MS;

const nothingIsLost: Property = {
  name: "a return loses no acknowledged write",
  kind: "safety",
  judge({ operations, faults, view }) {
    const sites = [view.disk("east"), view.disk("west")];
    const latest = Math.max(...sites.map((disk) => Number(disk["epoch"] ?? 0)));
    const leaders = sites.filter((disk) => disk["epoch"] === latest);
    const logs = leaders.map((disk) => new Set(((disk["log"] ?? []) as Line[]).map(({ value }) => value)));
    const lost = operations.find(
      ({ outcome, input, by, answeredAtUs }) =>
        outcome === "ok" &&
        !logs.some((log) => log.has(input as number)) &&
        !faults.some(
          ({ hit, beganAtUs }) =>
            hit.includes(by ?? "") &&
            beganAtUs >= answeredAtUs - MS &&
            beganAtUs <= answeredAtUs + RIGHT_BEFORE_US,
        ),
    );
    if (lost === undefined) return null;
    return {
      atUs: lost.returnedAtUs,
      firstBadEvent: `${lost.client} was told by ${lost.by} at ${inMs(lost.answeredAtUs)} that ${String(lost.input)} is written, in epoch ${lost.epoch}, and it is not in the log of whoever leads at the end`,
      operations: [lost.number],
    };
  },
};

const notTooSoon: Property = {
  name: "east leads again only when it has been well for long enough",
  kind: "safety",
  judge(run) {
    const failures = failuresOfEast(run);
    const seen = new Set<number | null>([1]);
    for (const { outcome, by, epoch, answeredAtUs, number } of run.operations) {
      if (outcome !== "ok" || by !== "east" || seen.has(epoch)) continue;
      seen.add(epoch);
      const before = failures.filter(({ beganAtUs }) => beganAtUs < answeredAtUs);
      const last = before.at(-1);
      const isForced = run.faults.some(
        ({ hit, beganAtUs }) => hit.includes("west") && beganAtUs < answeredAtUs,
      );
      if (last === undefined || isForced) continue;
      const waitUs = Math.min(OPTIONS.firstUs * 2 ** (before.length - 1), OPTIONS.mostUs);
      if (answeredAtUs >= last.endsAtUs + waitUs) continue;
      return {
        atUs: answeredAtUs,
        firstBadEvent: `east leads again at ${inMs(answeredAtUs)}, ${inMs(answeredAtUs - last.endsAtUs)} after the end of failure ${before.length}, and not ${inMs(waitUs)}`,
        operations: [number],
      };
    }
    return null;
  },
};

/** How long it may take until somebody takes writes again: silence, a beat of each site, and a client that asks again. */
const SERVED_WITHIN_US = 300 * MS;

const isServed: Property = {
  name: `writes are taken again within ${SERVED_WITHIN_US / MS} ms, whatever fails`,
  kind: "availability",
  judge({ operations, untilUs }) {
    const times = operations.flatMap(({ outcome, answeredAtUs }) => (outcome === "ok" ? [answeredAtUs] : []));
    // Shrinking makes clients ask less: counted from a request on, and while others follow.
    const lastAskedUs = Math.max(...operations.map(({ invokedAtUs }) => invokedAtUs));
    for (const { number, invokedAtUs } of operations) {
      const at = Math.min(untilUs, ...times.filter((time) => time >= invokedAtUs));
      const lateUs = invokedAtUs + SERVED_WITHIN_US;
      if (at <= lateUs || lastAskedUs < lateUs - 100 * MS) continue;
      const firstBadEvent = `a write is asked for at ${inMs(invokedAtUs)}, and none is taken for ${inMs(at - invokedAtUs)}`;
      return { atUs: at, firstBadEvent, operations: [number] };
    }
    return null;
  },
};

/** All faults are over by then, and all waits. */
const END_US = 400 * MS;

const comesBack: Property = {
  name: "east leads again in the end",
  kind: "availability",
  judge({ operations, untilUs }) {
    // Whoever asks nothing near the end does not learn who leads then.
    if (!operations.some(({ invokedAtUs }) => invokedAtUs > untilUs - END_US)) return null;
    const served = operations.filter(({ outcome }) => outcome === "ok");
    const last = served.sort((one, other) => one.answeredAtUs - other.answeredAtUs).at(-1);
    if (last?.by === "east") return null;
    return { atUs: untilUs, firstBadEvent: `${last?.by ?? "nobody"} leads at the end`, operations: [] };
  },
};

/** East fails once or twice; in some runs the line between the sites goes, or west fails, when east is back. */
function badDay(seed: number): Injection["fault"][] {
  const random = randomStreamFor(seed, "schedule");
  const faults: Injection["fault"][] = [];
  let at = random.between(80, 150) * MS;
  for (let left = random.between(1, 2); left > 0; left--) {
    const duration = random.between(150, 220) * MS;
    const kind = random.between(0, 1) === 0 ? "crash" : "partition";
    faults.push({ at, duration, kind, target: ["east"] });
    at += duration + (left > 1 ? random.between(60, 320) * MS : 0);
  }
  const more = seed % 3;
  const lasts = { duration: 400 * MS };
  if (more === 1) {
    const from = at + random.between(0, 150) * MS;
    faults.push({ ...lasts, at: from, kind: "partial-partition", target: ["east"], against: ["west"] });
  } else if (more === 2) {
    faults.push({ ...lasts, at: at + random.between(90, 250) * MS, kind: "crash", target: ["west"] });
  }
  return faults;
}

/** A director that hears beats at certain milliseconds, and what it orders. */
function table() {
  let nowUs = 0;
  let order: Order | null = null;
  const ctx = {
    id: "director",
    peers: ["east", "west"],
    clock: () => nowUs,
    log: () => undefined,
    send: (_to: string, msg: Order) => {
      order = msg;
    },
    setTimer: () => undefined,
    cancelTimer: () => undefined,
  } as unknown as Context;
  const node: Handlers = new Director(OPTIONS);
  node.onStart?.(ctx);
  let epoch = 1;
  /** The order that answers a beat. */
  const beat = (
    from: string,
    atMs: number,
    log: readonly [lastEpoch: number, length: number],
    isOpen = false,
  ) => {
    nowUs = atMs * MS;
    const [lastEpoch, length] = log;
    order = null;
    const said: Beat = { type: "beat", epoch, isOpen, lastEpoch, length };
    node.onMessage?.(ctx, from, said);
    epoch = (order as Order | null)?.epoch ?? epoch;
    return order as Order | null;
  };
  return {
    beat,
    /** East falls silent after 10 ms, west leads from 110 ms on and writes one line, and east is back at 160 ms. */
    eastFails() {
      beat("east", 10, [1, 4], true);
      for (const ms of [20, 45, 70, 95]) beat("west", ms, [1, 4]);
      const named = beat("west", 110, [1, 4]);
      beat("west", 145, [2, 5], true);
      beat("east", 160, [1, 4]);
      return named;
    },
    /** East is well and level for long enough; gives what it is ordered at 285 ms, when west is to stop. */
    holdBegins() {
      for (const ms of [170, 195, 220, 245, 270]) {
        beat("west", ms, [2, 5], true);
        if (ms < 270) beat("east", ms + 15, [2, 5]);
      }
      return beat("east", 285, [2, 5]);
    },
  };
}

const leads = (leader: string, epoch: number, isOpen = true): Order => ({
  type: "order",
  epoch,
  leader,
  isOpen,
});

describe("holdOff", () => {
  test("A container of Kubernetes that fails again and again waits 10, 20, 40, 80, 160, 300, 300 seconds", () => {
    const limits = { firstUs: 10_000_000, mostUs: 300_000_000 };
    const waits = [1, 2, 3, 4, 5, 6, 7].map((failures) => holdOff(failures, limits) / 1_000_000);
    expect(waits).toEqual([10, 20, 40, 80, 160, 300, 300]);
  });

  test("For any limits, each wait is twice the one before, until it is the longest", () => {
    const limits = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000_000 }))
      .map(([firstUs, more]) => ({ firstUs, mostUs: firstUs + more }));
    fc.assert(
      fc.property(limits, fc.integer({ min: 2, max: 60 }), (each, failures) => {
        expect(holdOff(1, each), "after the first failure").toEqual(each.firstUs);
        const before = holdOff(failures - 1, each);
        expect(holdOff(failures, each), `after ${failures}`).toEqual(Math.min(2 * before, each.mostUs));
      }),
    );
  });
});

describe("Director between two sites", () => {
  test("East leads again after a hold: well and level, west has stopped, and east has all of it", () => {
    const { beat, eastFails } = table();
    expect(eastFails(), "west, 100 ms after the last beat of east").toEqual(leads("west", 2));
    expect(beat("west", 170, [2, 5], true), "west, when east is back").toEqual(leads("west", 2));
    for (const ms of [185, 210, 235, 260]) beat("east", ms, [2, 5]);
    expect(beat("west", 270, [2, 6], true), "west, when east is well for 110 ms").toEqual(leads("west", 2));
    expect(beat("east", 285, [2, 5]), "east, well, but a line behind").toEqual(leads("west", 2));
    expect(beat("west", 295, [2, 6]), "west, which has restarted").toEqual(leads("west", 2));
    expect(beat("east", 310, [2, 6]), "east, well and level").toEqual(leads("west", 2, false));
    expect(beat("east", 311, [2, 6]), "east, the same beat again").toEqual(leads("west", 2, false));
    expect(beat("west", 320, [2, 7], true), "west, before it heard of the hold").toEqual(
      leads("west", 2, false),
    );
    expect(beat("east", 335, [2, 7]), "east, level with a west that may write").toEqual(
      leads("west", 2, false),
    );
    expect(beat("west", 345, [2, 8]), "west, stopped, and a line ahead").toEqual(leads("west", 2, false));
    expect(beat("east", 360, [2, 8]), "east, which has that line too").toEqual(leads("east", 3));
    expect(beat("west", 370, [2, 8]), "west").toEqual(leads("east", 3));
  });

  test("A hold that leads nowhere is given up after 100 ms, and east has to be well anew", () => {
    const { beat, eastFails, holdBegins } = table();
    eastFails();
    expect(holdBegins(), "east, well and level at 285 ms").toEqual(leads("west", 2, false));
    for (const ms of [295, 320, 345, 370]) {
      expect(beat("west", ms, [2, 6], ms < 300), `west at ${ms} ms, a line ahead`).toEqual(
        leads("west", 2, false),
      );
      if (ms < 370) beat("east", ms + 15, [2, 5]);
    }
    expect(beat("east", 385, [2, 5]), "east, a line behind for 100 ms").toEqual(leads("west", 2));
    expect(beat("west", 395, [2, 6]), "west").toEqual(leads("west", 2));
    for (const ms of [410, 435, 460, 485]) {
      expect({ atMs: ms, order: beat("east", ms, [2, 6]) }, "east, level").toEqual({
        atMs: ms,
        order: leads("west", 2),
      });
      expect(beat("west", ms + 10, [2, 6], true), `west at ${ms + 10} ms`).toEqual(leads("west", 2));
    }
    expect(beat("east", 510, [2, 6]), "east, well for another 120 ms").toEqual(leads("west", 2, false));
  });

  test("A hold ends when east falls silent, and after two failures east has to be well for 240 ms", () => {
    const { beat, eastFails } = table();
    eastFails();
    for (const ms of [170, 195, 220, 245]) {
      beat("west", ms, [2, 5], true);
      beat("east", ms + 15, [2, 5]);
    }
    expect(beat("west", 270, [2, 5], true), "west, when east is well for 110 ms").toEqual(leads("west", 2));
    expect(beat("west", 295, [2, 5], true), "west, when east is well and level").toEqual(
      leads("west", 2, false),
    );
    for (const ms of [320, 345])
      expect(beat("west", ms, [2, 6]), `west at ${ms} ms, a line ahead`).toEqual(leads("west", 2, false));
    expect(
      { atMs: 370, order: beat("west", 370, [2, 6]) },
      "west, 75 ms after the hold began and 110 ms after the last beat of east",
    ).toEqual({ atMs: 370, order: leads("west", 2) });
    beat("west", 395, [2, 6], true);
    for (let ms = 400; ms < 640; ms += 25) {
      const order = beat("east", ms, [2, 6]);
      expect({ wellForMs: ms - 400, order }, "east, level again").toEqual({
        wellForMs: ms - 400,
        order: leads("west", 2),
      });
      beat("west", ms + 10, [2, 6], true);
    }
    expect(beat("east", 640, [2, 6]), "east, well for exactly 240 ms").toEqual(leads("west", 2, false));
  });

  test("Nobody is named who lacks what the silent leader had, and no wait delays one who has it", () => {
    for (const [log, next] of [
      [[2, 4], leads("west", 2)],
      [[1, 9], leads("west", 2)],
      [[2, 5], leads("east", 3)],
      [[2, 6], leads("east", 3)],
    ] as const) {
      const { beat, eastFails } = table();
      eastFails();
      for (const ms of [185, 210, 235])
        expect(beat("east", ms, log), `east at ${ms} ms`).toEqual(leads("west", 2));
      const order = beat("east", 260, log);
      expect({ east: log, order }, "the last beat of west, 115 ms ago, was of 5 lines to epoch 2").toEqual({
        east: log,
        order: next,
      });
    }
    const held = table();
    held.eastFails();
    held.holdBegins();
    for (const ms of [310, 335, 360]) held.beat("east", ms, [2, 5]);
    expect(
      { atMs: 375, order: held.beat("east", 375, [2, 5]) },
      "east, when west falls silent during a hold",
    ).toEqual({ atMs: 375, order: leads("east", 3) });
    const { beat } = table();
    beat("east", 10, [1, 4], true);
    for (const ms of [20, 45, 70, 95]) beat("west", ms, [1, 3]);
    expect(beat("west", 120, [1, 3]), "west, a line behind a silent east").toEqual(leads("east", 1));
    expect(beat("east", 130, [1, 4], true), "east, which is back").toEqual(leads("east", 1));
  });

  test("In 200 bad days nothing is lost, nobody waits, and east comes back, though not too soon", () => {
    survives(system, {
      seeds: 200,
      schedule: badDay,
      workload,
      untilUs: 2_000 * MS,
      shrinkMax: 30,
      properties: [
        nothingIsLost,
        oneAcknowledgerPerEpoch(),
        notTooSoon,
        servesOutsideOfFaults({ share: 1, marginUs: 250 * MS }),
        isServed,
        comesBack,
      ],
    });
  });
});
