/** What a realm has of its own and the checks may refuse for a while, as a simulation does while handlers run. */
export const REFUSABLE = ["Date", "Promise", "WeakRef", "FinalizationRegistry", "queueMicrotask"] as const;

/** What the trusted realm lends to the inner one. Each is called, never kept by another name. */
export interface Host {
  /** Milliseconds since 1970, by the clock that the checks see. */
  readonly now: () => number;
  readonly performanceNow: () => number;
  readonly random: () => number;
  readonly setTimer: (callback: () => void, delayMs: number, repeats: boolean) => number;
  readonly clearTimer: (timer: number) => void;
  readonly print: (level: string, values: unknown[]) => void;
  /** The portable functions of Math, by name. */
  readonly math: readonly (readonly [string, (...values: number[]) => number])[];
  /** Throws where the checks refuse that name at present. */
  readonly reach: (name: (typeof REFUSABLE)[number]) => void;
}
