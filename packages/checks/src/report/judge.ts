import type { CutOffReason } from "@standby/contract";
import type { Budgets } from "../budgets.ts";
import type { SessionEvent } from "../run/events.ts";

/** The decision to end a run, in the words of the report. */
export interface CutOff {
  readonly kind: "cut-off";
  readonly reason: CutOffReason;
  readonly message: string;
}

/** Time given beyond a check's budget, so that Vitest's own time-out, which says more, comes first. */
const GRACE_MS = 500;

/** A longer pause between two questions means that the host was asleep. */
const LONGEST_PAUSE_MS = 1_000;

/**
 * Watches one run from outside and says when to end it. It never looks at a clock: the host passes the time
 * in milliseconds with every event and asks `verdict` regularly.
 */
export class Judge {
  readonly #budgets: Budgets;
  #startedAt: number;
  #begun = false;
  #askedAt: number;
  #heardAt: number;
  #checkStartedAt: number | undefined;
  #loaded = false;

  constructor(budgets: Budgets, now: number) {
    this.#budgets = budgets;
    this.#startedAt = now;
    this.#askedAt = now;
    this.#heardAt = now;
  }

  /** Notes a sign of life. The first one begins the run: what the host needed until then does not count. */
  hear(event: SessionEvent, now: number): void {
    if (!this.#begun) this.#startedAt = now;
    this.#begun = true;
    this.#heardAt = now;
    if (event.type === "collected") this.#loaded = true;
    if (event.type === "started") this.#checkStartedAt = now;
    if (event.type === "finished") this.#checkStartedAt = undefined;
  }

  /** Whether the run has given a sign of life. */
  get begun(): boolean {
    return this.#begun;
  }

  /** The reason to end the run now, if there is one. */
  verdict(now: number): CutOff | undefined {
    this.#forgiveSleep(now);
    if (!this.#begun) return undefined;
    const silentMs = now - this.#heardAt;
    const budgets = this.#budgets;
    if (!this.#loaded && now - this.#startedAt > budgets.importMs) return this.#loadedTooLate(silentMs);
    if (silentMs > budgets.silenceMs) return busyLoop(budgets);
    const checkMs = this.#checkStartedAt === undefined ? 0 : now - this.#checkStartedAt;
    if (checkMs > budgets.checkMs + GRACE_MS)
      return neverSettled(`A check took longer than ${budgets.checkMs / 1000} s`);
    if (now - this.#startedAt > budgets.runMs)
      return neverSettled(`The run took longer than ${budgets.runMs / 1000} s`);
    return undefined;
  }

  /** Where the host itself was held up (a sleeping laptop, a throttled tab), the run is not to blame. */
  #forgiveSleep(now: number): void {
    const sleptMs = now - this.#askedAt - LONGEST_PAUSE_MS;
    this.#askedAt = now;
    if (sleptMs <= 0) return;
    this.#startedAt += sleptMs;
    this.#heardAt = Math.min(now, this.#heardAt + sleptMs);
    if (this.#checkStartedAt !== undefined) this.#checkStartedAt += sleptMs;
  }

  #loadedTooLate(silentMs: number): CutOff {
    const { importMs } = this.#budgets;
    if (silentMs < importMs / 2)
      return neverSettled(`Loading the files took longer than ${importMs / 1000} s`);
    return {
      kind: "cut-off",
      reason: "busy-loop",
      message: `Loading the files kept the processor busy for ${importMs / 1000} s: a loop outside of any function does not end.`,
    };
  }
}

/** The verdict on code that gave no sign of life. */
export function busyLoop({ silenceMs }: Budgets): CutOff {
  const message = `The code kept the processor busy for ${silenceMs / 1000} s without a pause: a loop does not end, or fills the memory.`;
  return { kind: "cut-off", reason: "busy-loop", message };
}

function neverSettled(what: string): CutOff {
  return {
    kind: "cut-off",
    reason: "never-settled",
    message: `${what}: something it waits for never settled.`,
  };
}
