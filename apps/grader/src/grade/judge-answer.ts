import type { RunEvent } from "@standby/checks";
import type { CheckReport, ExerciseBundle, Files } from "@standby/contract";
import type { FairOptions, JudgingLane } from "./fair-lane.ts";

/** What judges the answers to one exercise. */
export interface Judged {
  readonly bundle: ExerciseBundle;
  /** The teacher's own checks; undefined where there are none. */
  readonly hidden: ExerciseBundle | undefined;
}

/** What came of judging an answer. */
export interface Judgement {
  readonly report: CheckReport;
  /** Which of the checks are the teacher's own. */
  readonly hidden: string[];
  /** How many times as long as budgeted it could take. */
  readonly patience: number;
}

/** What is wished for while an answer is judged. */
export interface JudgeOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told of each run that broke a promise, as the lane recorded it. */
  readonly onRecording?: (check: string, recording: string) => void;
}

/**
 * Judges an answer by all checks, in one report. Hidden checks run by themselves, in another realm than the others, and
 * how that run ended as a whole is not told, since students read it.
 */
export async function judgeAnswer(
  judged: Judged,
  files: Files,
  lane: JudgingLane,
  options: JudgeOptions = {},
): Promise<Judgement> {
  let patience = 1;
  const onPatience = (times: number): void => void (patience = Math.max(patience, times));
  const report = await checkAll(judged, files, lane, { ...options, onPatience });
  return { report, hidden: judged.hidden?.checks.map(({ id }) => id) ?? [], patience };
}

type Watching = JudgeOptions & Pick<FairOptions, "onPatience">;

async function checkAll(
  { bundle, hidden }: Judged,
  files: Files,
  lane: JudgingLane,
  watching: Watching,
): Promise<CheckReport> {
  const report = await check(bundle, files, lane, watching);
  if (!hidden || report.outcome.kind === "our-fault" || watching.signal?.aborted) return report;
  const more = await check(hidden, files, lane, watching);
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

/**
 * A fault of this machine's own gets a second try, in a new process. So does a run whose process was ended from outside, as
 * a system does that runs out of memory; where that happens twice, it is no answer's fault either.
 */
async function check(
  bundle: ExerciseBundle,
  files: Files,
  lane: JudgingLane,
  { signal, onRecording, onPatience }: Watching,
): Promise<CheckReport> {
  const onEvent = (event: RunEvent): void => {
    if (event.type === "recording") onRecording?.(event.check, event.text);
  };
  const options = { onEvent, onPatience, ...(signal ? { signal } : {}) };
  const report = await lane.check(bundle, files, options);
  if ((report.outcome.kind !== "our-fault" && !hasDied(report)) || signal?.aborted) return report;
  const again = await lane.check(bundle, files, options);
  if (!hasDied(again)) return again;
  const message = "The process in which the answer was judged was ended twice.";
  return { ...again, outcome: { kind: "our-fault", message } };
}

function hasDied({ outcome }: CheckReport): boolean {
  return outcome.kind === "cut-off" && outcome.reason === "did-not-answer";
}
