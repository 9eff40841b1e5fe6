import {
  randomStreamFor,
  run,
  survives,
  uniform,
  type Injection,
  type Property,
  type Run,
  type System,
  type Violation,
} from "@standby/simulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conclude, falseSilence, Watcher } from "./answer/index.ts";
import { Board } from "./given/board.ts";
import type { Asked, Context, Evidence, Finding, Known, Process, Testimony } from "./given/probing.ts";
import { Agent, Server } from "./given/server.ts";

const MS = 1_000;
const SERVERS = ["a", "b", "c"];
/** How long the watcher has to find out, and how long a question may be under way when something begins or ends. */
const KNOWN_WITHIN = 300 * MS;
const UNDER_WAY = 110 * MS;
/** Shrinking moves faults to before a server's first answer, of which the task says nothing. */
const HEARD_ONCE = 170 * MS;

const system: System = {
  nodes: [
    ...SERVERS.map((name) => ({ name, create: () => new Server() })),
    ...SERVERS.map((name) => ({
      name: `agent-${name}`,
      role: "client" as const,
      create: () => new Agent(name),
    })),
    {
      name: "watcher",
      role: "client",
      create: () =>
        new Watcher({
          servers: SERVERS,
          everyUs: 150 * MS,
          pingTimeoutUs: 20 * MS,
          witnessTimeoutUs: 40 * MS,
          board: "board",
        }),
    },
    { name: "board", role: "client", create: () => new Board() },
  ],
  network: { latency: uniform({ minUs: 1 * MS, maxUs: 5 * MS }) },
};
const NOBODY_ASKS = {
  clients: 1,
  keys: 1,
  readShare: 1,
  loop: "open",
  everyUs: MS,
  operations: 0,
  timeoutUs: MS,
} as const;

type Fault = Injection["fault"];
const MAIN = ["crash", "restart", "collection", "machine", "way-there", "way-back", "blind"] as const;

/** What befalls a server, and the words of the task for it. */
function main(kind: (typeof MAIN)[number], server: string, at: number, duration: number): Fault {
  const machine = [server, `agent-${server}`];
  switch (kind) {
    case "crash":
      return { at, duration, kind: "crash", target: machine };
    case "restart":
      return { at, duration: 0, kind: "restart", target: [server] };
    case "collection":
      return { at, duration, kind: "pause", target: [server] };
    case "machine":
      return { at, duration, kind: "pause", target: machine };
    case "way-there":
      return { at, duration, kind: "one-way-partition", target: ["watcher"], against: machine };
    case "way-back":
      return { at, duration, kind: "one-way-partition", target: machine, against: ["watcher"] };
    default:
      return { at, duration, kind: "partition", target: ["watcher"], against: [...SERVERS] };
  }
}

/** A misfortune of a server or of the watcher, and beside it half a misfortune of a witness. */
function misfortunes(seed: number): Fault[] {
  const random = randomStreamFor(seed, "schedule");
  const [server = "a", witness = "b"] = random.shuffled(SERVERS);
  const at = random.between(220, 360) * MS;
  const duration = random.between(320, 380) * MS;
  const first = main(random.pick(MAIN), server, at, duration);
  if (first.kind === "partition") return [first];
  const lasts = { at: at - 20 * MS, duration: duration + 40 * MS };
  if (random.chance(0.5)) {
    return [first, { ...lasts, duration, kind: "crash", target: [witness, `agent-${witness}`] }];
  }
  return [first, { ...lasts, kind: "partial-partition", target: [witness], against: [server] }];
}

/** What should be found of one server while a fault lasts and after it. */
interface Truth {
  readonly server: string;
  readonly during: Finding;
  readonly after: Finding;
}

function truthOf({ fault }: Injection): Truth | null {
  const all = [...fault.target, ...(fault.against ?? [])];
  const server = SERVERS.find((name) => all.includes(name));
  // Shrinking may leave nothing but an agent.
  if (server === undefined) return null;
  if (fault.kind === "crash" || fault.kind === "restart") return { server, during: "silent", after: "crash" };
  if (fault.kind === "pause") return { server, during: "silent", after: "pause" };
  if (fault.kind === "one-way-partition") return { server, during: "link", after: "well" };
  return null;
}

const reportsOf = (done: Run): Board["reports"] => {
  const board = done.view.instance("board");
  return board instanceof Board ? board.reports : [];
};
const ms = (us: number): string => `${Math.round(us / MS)} ms`;
const within = (atUs: number, fromUs: number, toUs: number): boolean => atUs > fromUs && atUs <= toUs;

/** Whether a report says what is the case, give or take a question that was under way. */
function isAllowed(faults: readonly Injection[], server: string, finding: Finding, atUs: number): boolean {
  return faults.some((injection) => {
    const { fault, beganAtUs, endsAtUs } = injection;
    const endedAtUs = fault.kind === "restart" ? beganAtUs : endsAtUs;
    const truth = truthOf(injection);
    if (truth === null) {
      if (fault.kind !== "partition") return false;
      // A ping was lost, and then the way was open again.
      return finding === "link"
        ? within(atUs, endedAtUs, endedAtUs + UNDER_WAY)
        : finding === "well" && within(atUs, endedAtUs, endedAtUs + KNOWN_WITHIN);
    }
    if (truth.server !== server) return false;
    if (finding === truth.during) return within(atUs, beganAtUs, endedAtUs + UNDER_WAY);
    if (finding === "link") return within(atUs, endedAtUs, endedAtUs + UNDER_WAY);
    return finding === truth.after && within(atUs, endedAtUs, endedAtUs + KNOWN_WITHIN);
  });
}

const noFindingIsWrong: Property = {
  name: "what the board is told is so, and is told once",
  kind: "safety",
  judge(done): Violation | null {
    // Shrinking moves faults to the start, and cuts the watcher off from some only: the task says nothing of these.
    const isOfTask = ({ fault, beganAtUs }: Injection): boolean =>
      beganAtUs >= HEARD_ONCE && (fault.kind !== "partition" || fault.against?.length === SERVERS.length);
    if (!done.faults.every(isOfTask)) return null;
    const last = new Map<string, Finding>();
    for (const { server, finding, atUs } of reportsOf(done)) {
      const isTwice = (last.get(server) ?? "well") === finding;
      last.set(server, finding);
      if (!isTwice && isAllowed(done.faults, server, finding, atUs)) continue;
      const why = isTwice ? "which it knows" : "which is wrong";
      const firstBadEvent = `The board hears at ${ms(atUs)} that ${server} is "${finding}", ${why}`;
      return { atUs, firstBadEvent, operations: [] };
    }
    return null;
  },
};

const everythingIsFound: Property = {
  name: "what befalls a server is found within 300 ms, and so is its end",
  kind: "availability",
  judge(done) {
    const reports = reportsOf(done);
    const violation = (server: string, finding: Finding, atUs: number): Violation | null => {
      const held = reports.findLast((report) => report.server === server && report.atUs <= atUs);
      if (atUs > done.untilUs || held?.finding === finding) return null;
      const firstBadEvent = `At ${ms(atUs)} the board holds ${server} for "${held?.finding ?? "well"}", and it is "${finding}"`;
      return { atUs, firstBadEvent, operations: [] };
    };
    for (const injection of done.faults) {
      const truth = truthOf(injection);
      if (truth === null || injection.beganAtUs < HEARD_ONCE) continue;
      const { fault, beganAtUs, endsAtUs } = injection;
      const isRestart = fault.kind === "restart";
      const endedAtUs = isRestart ? beganAtUs : endsAtUs;
      // Shrinking makes faults shorter, down to ones that nobody can notice.
      const isLong = endedAtUs - beganAtUs >= KNOWN_WITHIN;
      const first = isLong ? violation(truth.server, truth.during, beganAtUs + KNOWN_WITHIN) : null;
      if (first !== null) return first;
      const second =
        isLong || isRestart ? violation(truth.server, truth.after, endedAtUs + KNOWN_WITHIN) : null;
      if (second !== null) return second;
    }
    return null;
  },
};

/** What the board was told, but for a way called broken because something ended while a question was under way. */
function toldIn(done: Run): string {
  const isBroken = (server: string, atUs: number): boolean =>
    done.faults.some((injection) => {
      const truth = truthOf(injection);
      if (truth?.server !== server || truth.during !== "link") return false;
      return within(atUs, injection.beganAtUs, injection.endsAtUs + UNDER_WAY);
    });
  return reportsOf(done)
    .filter(({ server, finding, atUs }) => finding !== "link" || isBroken(server, atUs))
    .map(({ server, finding }) => `${server} ${finding}`)
    .join(", ");
}

/** A server that has no way to the others, and knows it. */
class Cornered extends Server {
  override *onMessage(ctx: Context, from: string, msg: Asked): Process {
    if (msg.type === "ping-req") ctx.send(from, { type: "testimony", reply: msg.call, reached: false });
    else yield* super.onMessage(ctx, from, msg);
  }
}

/** Writes down when it is asked about somebody else. */
class Witness extends Server {
  readonly askedAtUs: number[] = [];

  override *onMessage(ctx: Context, from: string, msg: Asked): Process {
    if (msg.type === "ping-req" && msg.server === "c") this.askedAtUs.push(ctx.clock());
    yield* super.onMessage(ctx, from, msg);
  }
}

const known = (finding: Finding, life: number | null = 1, wasSilent = finding === "silent"): Known => ({
  finding,
  life,
  wasSilent,
});
const answered = (life: number): Evidence => ({
  direct: { type: "ack", reply: 7, life },
  witnesses: [],
});
const testified = (...reached: boolean[]): Evidence => ({
  direct: null,
  witnesses: reached.map((each, index) => ({ type: "testimony", reply: 8 + index, reached: each })),
});

/** The sum over all ways in which the messages of all ways may be lost or not. */
function enumerated(loss: number, witnesses: number): number {
  const messages = 2 + 4 * witnesses;
  let unheard = 0;
  for (let lost = 0; lost < 2 ** messages; lost++) {
    const bits = Array.from({ length: messages }, (_, index) => (lost >> index) & 1);
    const probability = bits.reduce((product, bit) => product * (bit === 1 ? loss : 1 - loss), 1);
    const ways = [
      bits.slice(0, 2),
      ...Array.from({ length: witnesses }, (_, w) => bits.slice(2 + 4 * w, 6 + 4 * w)),
    ];
    if (ways.every((way) => way.includes(1))) unheard += probability;
  }
  return unheard;
}

describe("falseSilence", () => {
  test("At 5 % loss a healthy server goes unheard once in 10 by itself, and once in 1,607 with three witnesses", () => {
    // By hand: 1 − 0.95² = 0.0975, and a way through a witness fails with 1 − 0.95⁴ = 0.18549375.
    expect(falseSilence(0.05, 0), "without witnesses").toBeCloseTo(0.0975, 12);
    expect(falseSilence(0.05, 3), "with three witnesses").toBeCloseTo(0.0975 * 0.18549375 ** 3, 12);
    const loss = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(loss, fc.integer({ min: 0, max: 2 }), (each, witnesses) => {
        expect(falseSilence(each, witnesses)).toBeCloseTo(enumerated(each, witnesses), 9);
      }),
      { numRuns: 25 },
    );
  });
});

describe("conclude", () => {
  test("Each line of the table in the task holds", () => {
    expect(conclude(known("well", null), answered(1)), "first answer").toEqual(known("well"));
    expect(conclude(known("well", null), answered(4)), "first answer, in a later life").toEqual(
      known("well", 4),
    );
    expect(conclude(known("silent", null), answered(1)), "silent before its first answer").toEqual(
      known("well"),
    );
    expect(conclude(known("well"), answered(1)), "well, answers").toEqual(known("well"));
    expect(conclude(known("pause", 3), testified(true, false, true)), "two of three").toEqual(
      known("link", 3),
    );
    expect(conclude(known("well"), testified(false, true)), "one of two witnesses").toEqual(known("link"));
    expect(conclude(known("link"), answered(1)), "link, answers").toEqual(known("well"));
    expect(conclude(known("well"), testified(false)), "no witness").toEqual(known("silent"));
    expect(conclude(known("silent"), answered(1)), "silent, answers").toEqual(known("pause"));
    expect(conclude(known("silent"), answered(2)), "silent, new life").toEqual(known("crash", 2));
    expect(conclude(known("well"), answered(2)), "well, new life").toEqual(known("crash", 2));
    expect(conclude(known("pause"), answered(1)), "pause, answers").toEqual(known("pause"));
    expect(conclude(known("well"), testified()), "nobody says anything").toEqual(known("well"));
    expect(conclude(known("silent"), testified()), "silent, nobody says anything").toEqual(known("silent"));
    expect(conclude(known("silent"), testified(true)), "silent, a witness").toEqual(known("link", 1, true));
    expect(conclude(known("link", 1, true), answered(1)), "silent, a witness, answers").toEqual(
      known("pause"),
    );
  });

  test("One witness who reached the server outweighs any number who did not, in any order", () => {
    const anyKnown = fc.record({
      finding: fc.constantFrom<Finding>("well", "link", "silent", "pause", "crash"),
      life: fc.constantFrom(1, 2, 9),
      wasSilent: fc.boolean(),
    });
    const witnesses = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyKnown, witnesses, (before, reached) => {
        const { witnesses: all }: { witnesses: readonly Testimony[] } = testified(...reached);
        const isReached = reached.includes(true);
        expect(conclude(before, { direct: null, witnesses: all })).toEqual({
          finding: isReached ? "link" : "silent",
          life: before.life,
          wasSilent: before.wasSilent || !isReached,
        });
      }),
    );
  });
});

describe("Watcher", () => {
  test("A pause that ends behind a broken way, a broken way, a crash and a quick restart are told in order", () => {
    const schedule = [
      main("collection", "a", 300 * MS, 350 * MS),
      main("way-back", "a", 500 * MS, 500 * MS),
      main("way-back", "b", 1_150 * MS, 350 * MS),
      main("crash", "c", 1_700 * MS, 350 * MS),
      main("restart", "a", 2_350 * MS, 0),
      main("way-there", "b", 2_460 * MS, 0),
    ];
    // The second run must not remember the first.
    for (const seed of [1, 2]) {
      const done = run({ system, seed, untilUs: 2_700 * MS, schedule });
      expect(toldIn(done), "what the board is told, in order").toBe(
        "a silent, a link, a pause, b link, b well, c silent, c crash, a crash, b link",
      );
    }
  });

  test("A witness that says no at once, having no way to the server, is not the last word", () => {
    const nodes = system.nodes.map((node) =>
      node.name === "c" ? { name: "c", create: () => new Cornered() } : node,
    );
    const schedule = [main("way-there", "a", 300 * MS, 350 * MS), main("way-back", "b", 900 * MS, 350 * MS)];
    const done = run({ system: { ...system, nodes }, seed: 1, untilUs: 1_600 * MS, schedule });
    expect(toldIn(done), "what the board is told, in order").toBe("a link, a well, b link, b well");
  });

  test("A server that dies behind a broken way is silent, and so is one that was never heard, asked about every 150 ms", () => {
    const nodes = system.nodes.map((node) =>
      node.name === "b" ? { name: "b", create: () => new Witness() } : node,
    );
    const schedule = [
      main("crash", "c", 0, 1_000 * MS),
      main("way-back", "a", 300 * MS, 700 * MS),
      main("crash", "a", 650 * MS, 700 * MS),
    ];
    const done = run({ system: { ...system, nodes }, seed: 1, untilUs: 1_700 * MS, schedule });
    const told = "c silent, a link, a silent, c well, a crash";
    expect(toldIn(done), "what the board is told, in order").toBe(told);
    const witness = done.view.instance("b");
    const askedAtUs = witness instanceof Witness ? witness.askedAtUs : [];
    const everyMs = askedAtUs.slice(1).map((atUs, index) => (atUs - (askedAtUs[index] ?? 0)) / MS);
    expect(everyMs.length, "rounds in which c is silent, but the first").toBe(5);
    for (const gap of everyMs)
      expect(Math.abs(gap - 150), `${gap} ms from one round to the next`).toBeLessThan(40);
  });

  test("In 200 runs, whatever befalls servers, ways and witnesses is found, and nothing else", () => {
    survives(system, {
      seeds: 200,
      workload: NOBODY_ASKS,
      untilUs: 1_050 * MS,
      shrinkMax: 40,
      schedule: misfortunes,
      properties: [noFindingIsWrong, everythingIsFound],
    });
  });
});
