import type { Files } from "@standby/contract";
import type { Answer, Intake, Refusal } from "../intake/answer.ts";
import { Unusable } from "../intake/problem.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { answerKey, type Judging } from "./answer-key.ts";
import type { JudgingLane } from "./fair-lane.ts";
import { judgeAnswer, type Judged } from "./judge-answer.ts";
import { RECORD_VERSION, type Record } from "./record.ts";

/** What it takes to grade a class. */
export interface Grading {
  readonly intake: Intake;
  /** By exercise; every exercise that was handed in is there. */
  readonly exercises: ReadonlyMap<string, Judged>;
  /** Each judges one answer at a time. */
  readonly lanes: readonly JudgingLane[];
  readonly judging: Judging;
  /** Whether an answer was graded before, under its key; it is then passed over. */
  readonly isKnown: (answer: Answer, key: string) => boolean;
  /** Called with each result as it comes. */
  readonly append: (entry: Record) => void;
  /** Called with each run that broke a promise, before the result of its answer. */
  readonly keepRun?: (key: string, check: string, recording: string) => void;
  /** Called after each answer. */
  readonly onProgress?: (done: number, outOf: number) => void;
  /** Ends the grading: answers that are not done are left for another time. */
  readonly signal?: AbortSignal;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

/** What was done in one call. */
export interface Tally {
  graded: number;
  /** Graded before, and passed over. */
  known: number;
  refused: number;
  notGraded: number;
  /** Left for another time. */
  left: number;
}

/** Grades what a class handed in on all lanes at once. One answer that cannot be graded stops no other. */
export async function gradeClass(grading: Grading): Promise<Tally> {
  const { intake, lanes, append, now, onProgress, signal } = grading;
  const tally: Tally = { graded: 0, known: 0, refused: 0, notGraded: 0, left: intake.answers.length };
  for (const refusal of intake.refusals) {
    append(refusedRecord(refusal, now()));
    tally.refused += 1;
  }
  const waiting = intake.answers.values();
  const take = (): Answer | undefined => (signal?.aborted ? undefined : waiting.next().value);
  const work = async (lane: JudgingLane): Promise<void> => {
    for (let answer = take(); answer; answer = take()) {
      const what = await gradeOne(answer, lane, grading);
      if (what === "left") return;
      tally[what] += 1;
      tally.left -= 1;
      onProgress?.(intake.answers.length - tally.left, intake.answers.length);
    }
  };
  await Promise.all(lanes.map(work));
  return tally;
}

async function gradeOne(answer: Answer, lane: JudgingLane, grading: Grading): Promise<keyof Tally> {
  const { append, exercises, isKnown, judging, now, signal } = grading;
  const { student, exercise, source, submittedAt } = answer;
  const judged = exercises.get(exercise);
  if (!judged) throw new Error(`${exercise} has no bundle`);
  const files = filesOf(answer);
  if (files instanceof Unusable) {
    const { code, message } = files;
    append(refusedRecord({ student, exercise, path: source, code, message }, now()));
    return "refused";
  }
  const key = answerKey(judged, files, judging);
  if (isKnown(answer, key)) return "known";
  const onRecording = (check: string, recording: string): void => grading.keepRun?.(key, check, recording);
  const judgement = await judgeAnswer(judged, files, lane, { signal, onRecording });
  if (signal?.aborted) return "left";
  const common = { ...head(now()), source, student, exercise, submittedAt, key } as const;
  const { outcome } = judgement.report;
  if (outcome.kind === "our-fault") {
    append({ ...common, kind: "not-graded", message: outcome.message });
    return "notGraded";
  }
  append({ ...common, kind: "graded", ...judgement });
  return "graded";
}

function filesOf(answer: Answer): Files | Unusable {
  try {
    return answer.read();
  } catch (error) {
    if (error instanceof Unusable) return error;
    throw error;
  }
}

/** The line that a call begins with. */
export function runRecord(judging: Judging, { name, why }: Sandbox, at: string): Record {
  return { ...head(at), kind: "run", ...judging, sandbox: { name, why } };
}

function refusedRecord({ student, exercise, path, code, message }: Refusal, at: string): Record {
  return { ...head(at), kind: "refused", source: path, student, exercise, code, message };
}

const head = (at: string) => ({ format: "standby-result", version: RECORD_VERSION, at }) as const;
