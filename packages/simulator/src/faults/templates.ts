import type { Fault, FaultSchedule } from "@standby/contract";
import type { RandomStream } from "../chance/random-stream.ts";
import type { Targets } from "./targets.ts";

/** Makes faults that begin at about `atUs`. */
export type Template = (random: RandomStream, targets: Targets, atUs: number) => FaultSchedule;

const MS = 1_000;

/** Misfortunes that have happened to real systems, each with its own dice. */
export const templates = {
  /** The primary is cut off from some, one way or both, while others still reach it. */
  "asymmetric-primary": (random, targets, at) => {
    const target = [primaryOf(random, targets)];
    const duration = random.between(300, 4_000) * MS;
    const { servers, controller } = targets;
    const watchers = controller === undefined ? [] : [controller];
    const against = [...watchers, ...random.shuffled(servers).slice(0, random.between(1, servers.length))];
    const kind = random.chance(0.5) ? "one-way-partition" : "partial-partition";
    if (random.chance(0.5)) return [{ at, duration, kind, target, against }];
    return [{ at, duration, kind: "one-way-partition", target: against, against: target }];
  },

  /** Whoever decides stands still while something happens that it should have noticed, and then catches up. */
  "paused-controller": (random, targets, at) => {
    const watcher = targets.controller ?? random.pick(targets.servers);
    const duration = random.between(500, 4_000) * MS;
    const during = at + random.between(0, duration);
    const { kind, duration: lasting } = stop(random);
    return [
      { at, duration, kind: "pause", target: [watcher] },
      { at: during, duration: lasting, kind, target: [primaryOf(random, targets)] },
    ];
  },

  /** The primary stands still while its messages are under way, and goes on as if no time had passed. */
  "paused-primary": (random, targets, at) => {
    const target = [primaryOf(random, targets)];
    const before = random.between(50, 400) * MS;
    const duration = random.between(300, 3_000) * MS;
    return [
      {
        at,
        duration: before + random.between(0, 200) * MS,
        kind: "slow-link",
        target,
        amount: random.between(2, 60),
      },
      { at: at + before, duration, kind: "pause", target },
    ];
  },

  /** Servers are cut off one after the other, and come back in another order. */
  swizzle: (random, targets, at) => {
    const chosen = random.shuffled(targets.servers).slice(0, random.between(1, targets.servers.length));
    const gaps = chosen.map(() => random.between(20, 600) * MS);
    const lastCut = at + gaps.reduce((sum, gap) => sum + gap, 0);
    let cutAt = at;
    return chosen.map((server, index) => {
      const from = cutAt;
      cutAt += gaps[index] ?? 0;
      const until = lastCut + random.between(0, 1_500) * MS;
      return { at: from, duration: until - from, kind: "partition", target: [server] };
    });
  },

  /** A zone goes dark, and its neighbours see some loss. */
  "zone-loss": (random, targets, at) => {
    const { zones = [], servers } = targets;
    const duration = random.between(500, 4_000) * MS;
    const outage: Fault =
      zones.length > 0
        ? { at, duration, kind: "zone-outage", target: [random.pick(zones)] }
        : { at, duration, kind: "crash", target: [random.pick(servers)] };
    const amount = random.between(1, 20) / 100;
    return [outage, { at, duration: duration * 2, kind: "loss", target: [random.pick(servers)], amount }];
  },

  /** Several servers go down within a moment, for one reason, and come back one after the other. */
  "correlated-burst": (random, targets, at) => {
    const count = random.between(2, Math.max(2, targets.servers.length));
    const target = random.shuffled(targets.servers).slice(0, count);
    const amount = random.between(0, 60) * MS;
    return [{ at, duration: random.between(300, 2_000) * MS, kind: "correlated-burst", target, amount }];
  },

  /** Servers are restarted in turn with a new version; one of them does not come back until it is rolled back. */
  "bad-rollout": (random, targets, at) => {
    const order = random.shuffled(targets.servers);
    const stepUs = random.between(200, 1_200) * MS;
    const bad = random.below(order.length);
    return order.slice(0, bad + 1).map((server, index) => ({
      at: at + index * stepUs,
      duration: index === bad ? random.between(500, 3_000) * MS : random.between(50, 300) * MS,
      kind: index === bad ? "bad-deploy" : "crash",
      target: [server],
    }));
  },

  /** One to four faults of any kind that a correct answer survives, at any time. */
  random: (random, targets, at) =>
    Array.from({ length: random.between(1, 4) }, () =>
      anyFault(random, targets, at + random.between(0, 4_000) * MS),
    ),
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof templates;

function primaryOf(random: RandomStream, { primary, servers }: Targets): string {
  return primary ?? random.pick(servers);
}

function stop(random: RandomStream): { kind: Fault["kind"]; duration: number } {
  const kind = random.pick(["crash", "partition", "one-way-partition", "pause"] as const);
  return { kind, duration: random.between(200, 4_000) * MS };
}

function anyFault(random: RandomStream, targets: Targets, at: number): Fault {
  const { servers, controller } = targets;
  const everybody = controller === undefined ? servers : [...servers, controller];
  const target = [random.chance(0.4) ? primaryOf(random, targets) : random.pick(everybody)];
  const duration = random.between(50, 3_000) * MS;
  const fault = { at, duration, target };
  const against = [random.pick(everybody)];
  return random.pick<() => Fault>([
    () => ({ ...fault, kind: "crash" }),
    () => ({ ...fault, kind: "restart" }),
    () => ({ ...fault, kind: "pause" }),
    () => ({ ...fault, kind: "partition" }),
    () => ({ ...fault, kind: "partial-partition", against }),
    () => ({ ...fault, kind: "one-way-partition", against }),
    () => ({ ...fault, kind: "client-partition" }),
    () => ({ ...fault, kind: "loss", amount: random.between(1, 40) / 100 }),
    () => ({ ...fault, kind: "duplication", amount: random.between(1, 50) / 100 }),
    () => ({ ...fault, kind: "reordering", amount: random.between(1, 50) * MS }),
    () => ({ ...fault, kind: "slow-link", amount: random.between(2, 200) }),
    () => ({ ...fault, kind: "slow-node", amount: random.between(1, 20) * MS }),
    () => ({ ...fault, kind: "slow-disk", amount: random.between(1, 50) * MS }),
    () => ({ ...fault, kind: "clock-drift", amount: random.between(-10, 10) / 1_000 }),
  ])();
}
