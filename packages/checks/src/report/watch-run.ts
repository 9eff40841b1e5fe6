import type { CutOffReason, Outcome } from "@standby/contract";
import type { Budgets } from "../budgets.ts";
import type { SessionEvent } from "../run/events.ts";
import { Judge } from "./judge.ts";
import type { Recorder } from "./recorder.ts";

/** What is watched, and how closely. */
export interface Watched {
  readonly recorder: Recorder;
  readonly budgets: Budgets;
  /** Aborted where the learner stops the run. */
  readonly signal: AbortSignal | undefined;
  readonly lookEveryMs: number;
  /** How long the run may take to begin, before that counts as our fault. */
  readonly readyWithinMs: number;
}

/** Where a host tells what happens in the realm that it watches. */
export interface Watch {
  /** Whether the run has said anything yet. */
  readonly begun: () => boolean;
  readonly hear: (event: SessionEvent) => void;
  /** Ends a run that cannot go on. */
  readonly cutOff: (reason: CutOffReason, message: string) => void;
}

const NOT_BEGUN: Outcome = { kind: "our-fault", message: "The checks did not begin." };

/**
 * Watches one run against the clock; resolves when it has an outcome, from inside or from outside.
 *
 * @param start begins the run, and returns what takes its listeners away again
 */
export function watchRun(watched: Watched, start: (watch: Watch) => () => void): Promise<void> {
  const { recorder, budgets, signal, lookEveryMs, readyWithinMs } = watched;
  return new Promise((resolve) => {
    const sentAt = performance.now();
    const judge = new Judge(budgets, sentAt);
    let leave = (): void => {};
    const settle = (): void => {
      if (!recorder.ended) return;
      clearInterval(looking);
      signal?.removeEventListener("abort", stop);
      leave();
      resolve();
    };
    const end = (outcome: Outcome): void => {
      recorder.end(outcome);
      settle();
    };
    const stop = (): void => end({ kind: "cut-off", reason: "stopped", message: "You stopped the run." });
    const look = (): void => {
      const now = performance.now();
      const cutOff = judge.verdict(now);
      if (cutOff) end(cutOff);
      else if (!judge.begun && now - sentAt > readyWithinMs) end(NOT_BEGUN);
    };
    const looking = setInterval(look, lookEveryMs);
    signal?.addEventListener("abort", stop);
    leave = start({
      begun: () => judge.begun,
      hear: (event) => {
        judge.hear(event, performance.now());
        recorder.take(event);
        settle();
      },
      cutOff: (reason, message) => end({ kind: "cut-off", reason, message }),
    });
    if (signal?.aborted) stop();
  });
}
