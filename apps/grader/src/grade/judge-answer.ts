import type { RunEvent } from "@standby/checks";
import type { CheckReport, ExerciseBundle, Files } from "@standby/contract";
import type { FairOptions, JudgingLane } from "./fair-lane.ts";

/** What judges the answers to one exercise. */
export interface Judged {
  readonly bundle: ExerciseBundle;
  /** The teacher's own checks; undefined where there are none. */
  readonly hidden: ExerciseBundle | undefined;
}

/** How an answer is judged. */
export interface Judgement extends Pick<FairOptions, "onPatience"> {
  readonly signal?: AbortSignal | undefined;
  /** Told of each run that broke a promise, as the lane recorded it. */
  readonly onRecording?: (check: string, recording: string) => void;
}

/**
 * One report of all checks on an answer. Hidden checks run by themselves, in another realm than the others, and how that
 * run ended as a whole is not told, since students read it.
 */
export async function judgeAnswer(
  { bundle, hidden }: Judged,
  files: Files,
  lane: JudgingLane,
  judgement: Judgement = {},
): Promise<CheckReport> {
  const report = await check(bundle, files, lane, judgement);
  if (!hidden || report.outcome.kind === "our-fault" || judgement.signal?.aborted) return report;
  const more = await check(hidden, files, lane, judgement);
  if (more.outcome.kind === "our-fault") return more;
  return {
    ...report,
    checks: [...report.checks, ...more.checks],
    // What was printed while files loaded, they printed before.
    console: [...report.console, ...more.console.filter((line) => line.check !== null)],
    earned: report.earned + more.earned,
    possible: report.possible + more.possible,
    durationMs: report.durationMs + more.durationMs,
  };
}

/** A fault of this machine's own gets a second try, in a new process. */
async function check(
  bundle: ExerciseBundle,
  files: Files,
  lane: JudgingLane,
  { signal, onRecording, onPatience }: Judgement,
): Promise<CheckReport> {
  const onEvent = (event: RunEvent): void => {
    if (event.type === "recording") onRecording?.(event.check, event.text);
  };
  const options = { onEvent, onPatience, ...(signal ? { signal } : {}) };
  const report = await lane.check(bundle, files, options);
  return report.outcome.kind === "our-fault" ? lane.check(bundle, files, options) : report;
}
