import type { Fault, FaultKind } from "@standby/contract";
import type { RandomStream } from "../chance/random-stream.ts";
import type { Cluster } from "../kernel/cluster.ts";
import type { Node } from "../kernel/node.ts";
import { EVENT } from "../trace/event-kind.ts";

/** What a fault acts on. */
export interface Scene {
  readonly cluster: Cluster;
  readonly fault: Fault;
  /** The nodes that it hits, and the other side where it is about links. */
  readonly hit: readonly Node[];
  readonly others: readonly Node[];
  readonly random: RandomStream;
}

/** Lets a fault begin; gives what ends it, where it can end. */
export type Effect = (scene: Scene) => (() => void) | void;

/** The amount of a fault that names none. */
export const USUAL_AMOUNTS: Readonly<Partial<Record<FaultKind, number>>> = {
  loss: 0.1,
  duplication: 0.1,
  reordering: 10_000,
  "slow-link": 10,
  "slow-node": 10_000,
  "slow-disk": 100_000,
  "clock-offset": 1_000_000,
  "clock-drift": 0.01,
  corruption: 1,
  "correlated-burst": 1_000,
  "brown-out": 0.5,
  overload: 10,
};

const SLOW_WHEN_BROWN_US = 20_000;

/** What each kind of fault does; a kind without a row does not compile. */
export const effects: Readonly<Record<FaultKind, Effect>> = {
  crash: ({ cluster, hit }) => {
    for (const node of hit) takeDown(cluster, node);
    return () => hit.forEach((node) => bringUp(cluster, node));
  },
  restart: ({ cluster, hit }) => {
    for (const node of hit) {
      cluster.stop(node);
      node.downBy = 0;
      cluster.start(node);
    }
  },
  pause: ({ cluster, fault, hit }) => {
    if (fault.amount === 1) {
      for (const node of hit) node.stallUntilUs = cluster.nowUs + fault.duration;
      return;
    }
    for (const node of hit) {
      node.pausedBy++;
      note(cluster, EVENT.pause, node);
    }
    return () => hit.forEach((node) => resume(cluster, node));
  },
  partition: (scene) => cut(scene, true),
  "one-way-partition": (scene) => cut(scene, false),
  "partial-partition": (scene) => cut(scene, true),
  "client-partition": (scene) =>
    cut({ ...scene, others: scene.cluster.nodes.filter(({ isServer }) => !isServer) }, true),
  loss: (scene) =>
    onLinks(scene, (from, to, gone) => scene.cluster.network.lose(from, to, amountOf(scene), gone)),
  duplication: (scene) =>
    onLinks(scene, (from, to, gone) => scene.cluster.network.double(from, to, amountOf(scene), gone)),
  reordering: (scene) =>
    onLinks(scene, (from, to, gone) =>
      scene.cluster.network.jitter(from, to, (gone ? -1 : 1) * amountOf(scene)),
    ),
  "slow-link": (scene) =>
    onLinks(scene, (from, to, gone) => scene.cluster.network.slow(from, to, amountOf(scene), gone)),
  "slow-node": (scene) => onNodes(scene, (node, sign) => (node.workUs += sign * amountOf(scene))),
  "slow-disk": (scene) => onNodes(scene, (node, sign) => (node.syncUs += sign * amountOf(scene))),
  "clock-offset": (scene) =>
    onNodes(scene, (node, sign) => node.clock.jump(scene.cluster.nowUs, sign * amountOf(scene))),
  "clock-drift": (scene) =>
    onNodes(scene, (node, sign) => node.clock.addDrift(scene.cluster.nowUs, sign * amountOf(scene))),
  "torn-write": ({ cluster, hit, random }) => {
    for (const node of hit) {
      node.storage.crashTorn(random);
      takeDown(cluster, node);
    }
    return () => hit.forEach((node) => bringUp(cluster, node));
  },
  "disk-loss": ({ cluster, hit }) => {
    for (const node of hit) {
      takeDown(cluster, node);
      node.storage.lose();
    }
    return () => hit.forEach((node) => bringUp(cluster, node));
  },
  corruption: (scene) => {
    for (const node of scene.hit) node.storage.corrupt(amountOf(scene), scene.random);
  },
  "zone-outage": (scene) => effects.crash(scene),
  "region-outage": (scene) => effects.crash(scene),
  "correlated-burst": (scene) => oneAfterTheOther(scene, amountOf(scene), (index) => index * amountOf(scene)),
  "bad-deploy": (scene) => {
    const step = scene.fault.amount ?? Math.floor(scene.fault.duration / 10);
    return oneAfterTheOther(scene, step, () => 0);
  },
  "brown-out": (scene) => {
    const { cluster, hit, others } = scene;
    const change = (gone: boolean): void => {
      for (const node of hit) {
        node.workUs += gone ? -SLOW_WHEN_BROWN_US : SLOW_WHEN_BROWN_US;
        for (const other of others) cluster.network.lose(other.index, node.index, amountOf(scene), gone);
      }
    };
    change(false);
    return () => change(true);
  },
  overload: (scene) =>
    onNodes(
      scene,
      (node, sign) => (node.load = sign > 0 ? node.load * amountOf(scene) : node.load / amountOf(scene)),
    ),
};

function amountOf({ fault }: Scene): number {
  return fault.amount ?? USUAL_AMOUNTS[fault.kind] ?? 0;
}

function note(cluster: Cluster, kind: typeof EVENT.pause | typeof EVENT.resume, node: Node): void {
  cluster.recording.add(cluster.nowUs, kind, node.index, -1, -1, undefined);
}

function takeDown(cluster: Cluster, node: Node): void {
  node.downBy++;
  cluster.stop(node);
}

function bringUp(cluster: Cluster, node: Node): void {
  node.downBy = Math.max(0, node.downBy - 1);
  if (node.downBy === 0 && !node.isUp) cluster.start(node);
}

function resume(cluster: Cluster, node: Node): void {
  node.pausedBy--;
  if (node.pausedBy > 0) return;
  note(cluster, EVENT.resume, node);
  cluster.drain(node);
}

function cut({ cluster, hit, others }: Scene, bothWays: boolean): () => void {
  const change = (by: 1 | -1): void => {
    for (const node of hit) {
      for (const other of others) {
        cluster.network.cut(node.index, other.index, by);
        if (bothWays) cluster.network.cut(other.index, node.index, by);
      }
    }
  };
  change(1);
  return () => change(-1);
}

function onLinks(
  { hit, others }: Scene,
  change: (from: number, to: number, gone: boolean) => void,
): () => void {
  const each = (gone: boolean): void => {
    for (const node of hit) {
      for (const other of others) {
        change(node.index, other.index, gone);
        change(other.index, node.index, gone);
      }
    }
  };
  each(false);
  return () => each(true);
}

function onNodes({ hit }: Scene, change: (node: Node, sign: 1 | -1) => void): () => void {
  for (const node of hit) change(node, 1);
  return () => hit.forEach((node) => change(node, -1));
}

/** Each node goes down `stepUs` after the one before; `delayUs` is how much later than the end each comes back. */
function oneAfterTheOther(scene: Scene, stepUs: number, delayUs: (index: number) => number): () => void {
  const { cluster, hit } = scene;
  const beganUs = cluster.nowUs;
  let isOver = false;
  const down = new Set<Node>();
  hit.forEach((node, index) =>
    cluster.at(beganUs + index * stepUs, () => {
      if (isOver && delayUs(index) === 0) return;
      down.add(node);
      takeDown(cluster, node);
    }),
  );
  return () => {
    isOver = true;
    hit.forEach((node, index) =>
      cluster.at(cluster.nowUs + delayUs(index), () => {
        if (down.delete(node)) bringUp(cluster, node);
      }),
    );
  };
}
