/** Where messages come from and go to, in the order of the numbers that stand for them. */
export const PLACES = ["client-1", "client-2", "client-3", "door", "A", "B", "controller"] as const;

/** What travels, in the order of the numbers that stand for it. */
export const CARGOES = ["request", "answer", "heartbeat", "report"] as const;

/** All chance of the cluster comes from it. */
export const SEED = 1;

/** Where the page begins: a cluster that has served for a while. */
export const START_MS = 8_300;

export type NodeName = "A" | "B";
export type Cargo = (typeof CARGOES)[number];

/** What a node is to the cluster. */
export type Role = "serving" | "standby" | "dead" | "absent" | "taking-over";

/** What the other node is when one is killed. */
export type OtherNode = "absent" | "dead" | "alive";

/** Something that a reader did to the cluster. */
export interface Press {
  readonly atMs: number;
  readonly kind: "kill" | "repair" | "add-standby";
  readonly node: NodeName;
}

/** What a run is made of: the same request gives the same run, and the same presses the same beginning of it. */
export interface ShowRequest {
  /** In the order of their times. */
  readonly presses: readonly Press[];
  /** Nobody looks at what travelled before. */
  readonly fromMs: number;
  readonly untilMs: number;
}

/** A message from when it was sent to when it arrived, or would have. The same message has the same number. */
export type Flight = readonly [
  number: number,
  cargo: number,
  from: number,
  to: number,
  sentMs: number,
  arrivesMs: number,
  isLost: 0 | 1,
];

/** A request that was answered, or given up. */
export type Outcome = readonly [atMs: number, isServed: 0 | 1];

/** What is worth telling. */
export type Happening =
  | { readonly kind: "started" }
  | { readonly kind: "standby-added"; readonly isLate: boolean }
  | { readonly kind: "killed"; readonly node: NodeName; readonly serving: boolean; readonly other: OtherNode }
  | { readonly kind: "repaired"; readonly node: NodeName; readonly serving: boolean }
  | { readonly kind: "suspected"; readonly node: NodeName; readonly failed: number }
  | {
      readonly kind: "took-over";
      readonly node: NodeName;
      readonly failed: number;
      readonly outageMs: number;
    };

/** How things stand from a moment on. */
export interface Standing {
  readonly atMs: number;
  readonly roles: Readonly<Record<NodeName, Role>>;
  /** Where the door sends requests, dead or alive. */
  readonly serving: NodeName;
  readonly hasController: boolean;
  /** What was told last. */
  readonly told: Happening;
}

/** A run of the small cluster, as far as it is shown: plain data, in the order of time. */
export interface Showing {
  readonly untilMs: number;
  readonly flights: readonly Flight[];
  readonly outcomes: readonly Outcome[];
  readonly standings: readonly Standing[];
}
