/**
 * The small cluster on the first page: clients send requests at a steady rate, one node serves them, and
 * a second may stand by. Everything is plain data, the time is an argument, and nothing is random: the
 * same presses at the same times give the same counts.
 */

/** Milliseconds of the cluster's own time. */
export const TIMING = {
  /** A client sends a request this often. */
  requestEveryMs: 250,
  /** A request is this long on its way. */
  travelMs: 500,
  /** A node says that it is alive this often. */
  heartbeatEveryMs: 500,
  /** After this many missing heartbeats the node is taken for dead. */
  missesToSuspect: 3,
  /** The standby needs this long to take over. */
  promoteMs: 500,
} as const;

/** How many of the latest outcomes are kept for drawing. */
export const OUTCOMES_KEPT = 60;

export type NodeName = "A" | "B";

/** What a node is doing. */
export interface Node {
  readonly alive: boolean;
  /** When it said last that it is alive. */
  readonly lastHeartbeatMs: number;
}

/** A request that has not arrived yet. */
export interface Request {
  readonly number: number;
  readonly sentMs: number;
  readonly to: NodeName;
}

/** A request that was served, or that found nobody. */
export interface Outcome {
  readonly number: number;
  readonly atMs: number;
  readonly to: NodeName;
  readonly served: boolean;
}

/** What the other node is when one is killed. */
export type OtherNode = "absent" | "dead" | "alive";

/** What happened last that is worth telling. */
export type Happening =
  | { readonly kind: "started" }
  | { readonly kind: "killed"; readonly node: NodeName; readonly serving: boolean; readonly other: OtherNode }
  | { readonly kind: "repaired"; readonly node: NodeName; readonly serving: boolean }
  | { readonly kind: "standby-added" }
  | { readonly kind: "suspected"; readonly node: NodeName; readonly failed: number }
  | {
      readonly kind: "took-over";
      readonly node: NodeName;
      readonly failed: number;
      readonly outageMs: number;
    };

/** The cluster at one moment. */
export interface Cluster {
  readonly nowMs: number;
  readonly a: Node;
  /** Null until a standby was added. */
  readonly b: Node | null;
  /** Where clients send their requests. */
  readonly serving: NodeName;
  /** When the other node will have taken over; null where nobody is taking over. */
  readonly takesOverAtMs: number | null;
  /** Sent and not yet arrived, oldest first. */
  readonly underway: readonly Request[];
  readonly sent: number;
  readonly served: number;
  readonly failed: number;
  /** The latest outcomes, oldest first. */
  readonly outcomes: readonly Outcome[];
  /** Failed requests and the moment when the outage that goes on, or the last one, began. */
  readonly outage: { readonly fromMs: number; readonly failedBefore: number } | null;
  readonly happening: Happening;
}

const alive = (nowMs: number): Node => ({ alive: true, lastHeartbeatMs: nowMs });

/** A cluster of one node, before its first request. */
export function startCluster(): Cluster {
  return {
    nowMs: 0,
    a: alive(0),
    b: null,
    serving: "A",
    takesOverAtMs: null,
    underway: [],
    sent: 0,
    served: 0,
    failed: 0,
    outcomes: [],
    outage: null,
    happening: { kind: "started" },
  };
}

/** The node with a name; null where it was not added yet. */
export const nodeOf = (cluster: Cluster, name: NodeName): Node | null =>
  name === "A" ? cluster.a : cluster.b;

const other = (name: NodeName): NodeName => (name === "A" ? "B" : "A");

const stateOf = (node: Node | null): OtherNode => (node === null ? "absent" : node.alive ? "alive" : "dead");

function withNode(cluster: Cluster, name: NodeName, node: Node): Cluster {
  return name === "A" ? { ...cluster, a: node } : { ...cluster, b: node };
}

/** Ends a node at once: it serves nothing and says nothing from now on. */
export function kill(cluster: Cluster, name: NodeName): Cluster {
  const node = nodeOf(cluster, name);
  if (!node?.alive) return cluster;
  const serving = cluster.serving === name;
  return {
    ...withNode(cluster, name, { ...node, alive: false }),
    // A standby that dies while it takes over does not take over.
    takesOverAtMs: serving ? cluster.takesOverAtMs : null,
    outage: serving ? { fromMs: cluster.nowMs, failedBefore: cluster.failed } : cluster.outage,
    happening: { kind: "killed", node: name, serving, other: stateOf(nodeOf(cluster, other(name))) },
  };
}

/** Brings a node back. It serves at once if clients still send to it; else it stands by. */
export function repair(cluster: Cluster, name: NodeName): Cluster {
  const node = nodeOf(cluster, name);
  if (!node || node.alive) return cluster;
  const serving = cluster.serving === name;
  return {
    ...withNode(cluster, name, alive(cluster.nowMs)),
    takesOverAtMs: serving ? null : cluster.takesOverAtMs,
    happening: { kind: "repaired", node: name, serving },
  };
}

/** Adds a second node that listens for the heartbeats of the first. */
export function addStandby(cluster: Cluster): Cluster {
  if (cluster.b) return cluster;
  return { ...cluster, b: alive(cluster.nowMs), happening: { kind: "standby-added" } };
}

/**
 * Lets time pass.
 *
 * @param durationMs how much; events inside it happen at their own moments, whatever the step
 */
export function advance(cluster: Cluster, durationMs: number): Cluster {
  const untilMs = cluster.nowMs + durationMs;
  let current = cluster;
  for (let next = nextEventMs(current); next <= untilMs; next = nextEventMs(current)) {
    current = happen({ ...current, nowMs: next });
  }
  return { ...current, nowMs: untilMs };
}

/** The moment of the next event after now. */
function nextEventMs(cluster: Cluster): number {
  const after = (periodMs: number): number => (Math.floor(cluster.nowMs / periodMs) + 1) * periodMs;
  const arrivals = cluster.underway.map((request) => request.sentMs + TIMING.travelMs);
  const moments = [after(TIMING.requestEveryMs), after(TIMING.heartbeatEveryMs), ...arrivals];
  if (cluster.takesOverAtMs !== null) moments.push(cluster.takesOverAtMs);
  return Math.min(...moments.filter((moment) => moment > cluster.nowMs));
}

/** Everything that is due at this very moment. Arrivals go first, so that a sent request is never lost. */
function happen(cluster: Cluster): Cluster {
  return [arrive, takeOver, beat, suspect, send].reduce((current, step) => step(current), cluster);
}

function arrive(cluster: Cluster): Cluster {
  const due = cluster.underway.filter((request) => request.sentMs + TIMING.travelMs <= cluster.nowMs);
  if (due.length === 0) return cluster;
  const outcomes = due.map(({ number, to }) => ({
    number,
    to,
    atMs: cluster.nowMs,
    served: nodeOf(cluster, to)?.alive === true,
  }));
  const served = outcomes.filter((outcome) => outcome.served).length;
  return {
    ...cluster,
    underway: cluster.underway.slice(due.length),
    served: cluster.served + served,
    failed: cluster.failed + due.length - served,
    outcomes: [...cluster.outcomes, ...outcomes].slice(-OUTCOMES_KEPT),
  };
}

function takeOver(cluster: Cluster): Cluster {
  if (cluster.takesOverAtMs === null || cluster.takesOverAtMs > cluster.nowMs) return cluster;
  const node = other(cluster.serving);
  const { fromMs, failedBefore } = cluster.outage ?? { fromMs: cluster.nowMs, failedBefore: cluster.failed };
  const lost = cluster.underway.length;
  return {
    ...cluster,
    serving: node,
    takesOverAtMs: null,
    happening: {
      kind: "took-over",
      node,
      failed: cluster.failed - failedBefore + lost,
      outageMs: cluster.nowMs - fromMs,
    },
  };
}

function beat(cluster: Cluster): Cluster {
  if (cluster.nowMs % TIMING.heartbeatEveryMs !== 0) return cluster;
  const beaten = (node: Node): Node => (node.alive ? { ...node, lastHeartbeatMs: cluster.nowMs } : node);
  return { ...cluster, a: beaten(cluster.a), b: cluster.b && beaten(cluster.b) };
}

function suspect(cluster: Cluster): Cluster {
  const serving = nodeOf(cluster, cluster.serving);
  const standby = nodeOf(cluster, other(cluster.serving));
  if (!serving || !standby?.alive || cluster.takesOverAtMs !== null) return cluster;
  const silentMs = cluster.nowMs - serving.lastHeartbeatMs;
  if (silentMs < TIMING.missesToSuspect * TIMING.heartbeatEveryMs) return cluster;
  return {
    ...cluster,
    takesOverAtMs: cluster.nowMs + TIMING.promoteMs,
    happening: {
      kind: "suspected",
      node: cluster.serving,
      failed: cluster.failed - (cluster.outage?.failedBefore ?? 0),
    },
  };
}

function send(cluster: Cluster): Cluster {
  if (cluster.nowMs % TIMING.requestEveryMs !== 0) return cluster;
  const request = { number: cluster.sent + 1, sentMs: cluster.nowMs, to: cluster.serving };
  return { ...cluster, sent: cluster.sent + 1, underway: [...cluster.underway, request] };
}
