import type { RunPicture } from "@standby/playback";
import { readExercises } from "../assignment/read-exercises.ts";
import { Refusal, type Surroundings } from "../command.ts";
import { courseRoot } from "../course-root.ts";
import { answerKey } from "../grade/answer-key.ts";
import { judgeAnswer } from "../grade/judge-answer.ts";
import { openSandbox } from "../grade/open-sandbox.ts";
import { prepareExercises } from "../grade/prepare-exercises.ts";
import type { GradeArguments } from "../grade/read-arguments.ts";
import { readClass } from "../grade/read-class.ts";
import { readSecret } from "../grade/read-secret.ts";
import type { ResultRecord } from "../grade/record.ts";
import { readPicture, type FindRun } from "../grade/runs-file.ts";
import type { Tools } from "../grade/tools.ts";
import type { Answer } from "../intake/answer.ts";

type Graded = Extract<ResultRecord, { kind: "graded" }>;

/** What came out of judging an answer a second time. */
export interface JudgedAgain {
  readonly entry: ResultRecord;
  readonly findRun: FindRun;
  /** How it stands to the first time, as a sentence. */
  readonly comparison: string;
}

/**
 * Judges the answer that a result was made of once more, with its runs recorded.
 *
 * @param asked how the class is read and judged, as for `standby grade`
 * @returns null where the sandbox that was asked for cannot be had, which is told
 * @throws Refusal where the answer is not there
 */
export async function judgeAgain(
  before: Graded,
  asked: GradeArguments,
  surroundings: Surroundings,
  tools: Tools,
): Promise<JudgedAgain | null> {
  const { folder } = surroundings;
  const root = courseRoot(folder);
  const sources = readExercises(root, [before.exercise]);
  const { intake } = await readClass(asked, sources, surroundings);
  const files = answerOf(before, intake.answers, asked.answers).read();
  const secret = readSecret(asked, folder);
  const sandbox = openSandbox(asked, surroundings, tools);
  if (!sandbox) return null;
  const wishes = { secretFile: secret?.file, sandbox };
  const judged = (await prepareExercises(root, sources, { asked, surroundings, tools, wishes })).get(
    before.exercise,
  );
  if (!judged) throw new Error(`${before.exercise} has no bundle`);
  const runs = new Map<string, RunPicture>();
  const lane = tools.openLane(wishes);
  const onRecording = (check: string, recording: string): void => {
    const picture = readPicture(recording);
    if (picture) runs.set(check, picture);
  };
  try {
    let patience = 1;
    const onPatience = (times: number): void => void (patience = times);
    const report = await judgeAnswer(judged, files, lane, { onRecording, onPatience });
    const key = answerKey(judged, files, { tool: tools.version(), seeds: secret?.name ?? "public" });
    const hidden = judged.hidden?.checks.map(({ id }) => id) ?? [];
    const entry: Graded = { ...before, at: tools.now(), key, hidden, patience, report };
    const findRun: FindRun = (_key, check) => runs.get(check) ?? null;
    return { entry, findRun, comparison: compare(before, entry) };
  } finally {
    lane.dispose();
  }
}

/** The attempt that the result was made of; the last one where it stands elsewhere now. */
function answerOf({ student, exercise, source }: Graded, answers: readonly Answer[], where: string): Answer {
  const own = answers.filter((each) => each.student.id === student.id && each.exercise === exercise);
  const found = own.findLast((each) => each.source === source) ?? own.at(-1);
  if (!found) throw new Refusal(`${where} has no answer of ${student.id} to ${exercise}.`);
  return found;
}

function compare(before: Graded, after: Graded): string {
  const statesOf = ({ report }: Graded): string =>
    JSON.stringify(report.checks.map(({ id, state }) => `${state} ${id}`).toSorted());
  const result = statesOf(before) === statesOf(after) ? "the same result" : "another result";
  return before.key === after.key
    ? `Judged again with the same answer, checks and seeds: ${result}.`
    : `Judged again; the answer, the checks, the seeds or the program are others than then: ${result}.`;
}
