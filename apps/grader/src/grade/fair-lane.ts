import type { CheckOptions, Host } from "@standby/checks";
import type { CheckReport, ExerciseBundle, Files } from "@standby/contract";

/** What is wished for one run, beside what any host knows. */
export interface FairOptions extends CheckOptions {
  /** Told how many times as long as budgeted a run may take that is begun again. */
  readonly onPatience?: ((times: number) => void) | undefined;
}

/** Judges one answer after another. */
export interface JudgingLane extends Host {
  check(exercise: ExerciseBundle, answer: Files, options?: FairOptions): Promise<CheckReport>;
}

/** A process that judges. */
export interface OpenLane extends JudgingLane {
  dispose(): void;
}

/** What a fair lane is made of. */
export interface FairLane {
  /** Opens a lane whose budgets of time are so many times as long. */
  readonly open: (patience: number) => OpenLane;
  /** Whether this machine has more to do than it can. */
  readonly isBusy: () => boolean;
}

const PATIENCE = 8;

/**
 * A lane that calls no honest answer slow because the machine is busy: what runs out of time meanwhile is run again, with
 * more of it. An endless loop is cut off all the same.
 */
export function fairLane({ open, isBusy }: FairLane): OpenLane {
  const lane = open(1);
  let patient: OpenLane | undefined;
  return {
    check: async (exercise, answer, options) => {
      const report = await lane.check(exercise, answer, options);
      if (!ranOutOfTime(report) || options?.signal?.aborted || !isBusy()) return report;
      patient ??= open(PATIENCE);
      options?.onPatience?.(PATIENCE);
      return patient.check(exercise, answer, options);
    },
    dispose: () => {
      lane.dispose();
      patient?.dispose();
    },
  };
}

const OF_TIME: ReadonlySet<string> = new Set(["busy-loop", "never-settled", "did-not-answer"]);

function ranOutOfTime({ outcome, checks }: CheckReport): boolean {
  if (outcome.kind === "cut-off") return OF_TIME.has(outcome.reason);
  return checks.some(({ state }) => state === "timed-out");
}
