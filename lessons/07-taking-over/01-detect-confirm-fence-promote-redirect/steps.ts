export const MS = 1_000;
export const BEAT_US = 20 * MS;
export const LEASE_US = 100 * MS;

/** Which steps a takeover has. */
export interface Steps {
  /** After how long a silence the watcher suspects the primary. */
  readonly timeoutMs: number;
  /** It asks the standby whether that hears the primary. */
  readonly confirms: boolean;
  /** A primary serves only under a lease, and the watcher waits until it has run out. */
  readonly fences: boolean;
  /** A write is answered when the standby has it; else copies follow every so often. */
  readonly copiesFirst: boolean;
  readonly copyEveryMs: number;
  /** Whoever asks the directory is told of the new primary. */
  readonly redirects: boolean;
  /** The watcher makes a the primary again as soon as it hears it. */
  readonly goesBack: boolean;
}

/** The four lines that pass every demonstration: detect and promote, and nothing else. */
export const NAIVE: Steps = {
  timeoutMs: 60,
  confirms: false,
  fences: false,
  copiesFirst: false,
  copyEveryMs: 20,
  redirects: true,
  goesBack: false,
};

/** What the servers and the watcher say to each other. */
export type PairMessage =
  | { readonly type: "beat"; readonly epoch: number; readonly isPrimary: boolean; readonly sentAt: number }
  | { readonly type: "lease"; readonly epoch: number; readonly sentAt: number; readonly via: string | null }
  | { readonly type: "ask" }
  | { readonly type: "heard"; readonly agoUs: number; readonly sentAt: number }
  | { readonly type: "promote" | "follow"; readonly epoch: number }
  | {
      readonly type: "copy";
      readonly epoch: number;
      readonly values: readonly number[];
      readonly sentAt: number;
    }
  | { readonly type: "copied"; readonly epoch: number; readonly count: number };

/** The other one of the pair. */
export const other = (name: string): string => (name === "a" ? "b" : "a");
