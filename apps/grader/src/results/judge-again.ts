import type { Files } from "@standby/contract";
import type { RunPicture } from "@standby/playback";
import { readExercises } from "../assignment/read-exercises.ts";
import { Refusal } from "../command.ts";
import { courseRoot } from "../course-root.ts";
import { answerKey } from "../grade/answer-key.ts";
import { judgeAnswer } from "../grade/judge-answer.ts";
import type { Call } from "../grade/open-call.ts";
import { prepareExercises } from "../grade/prepare-exercises.ts";
import { readClass } from "../grade/read-class.ts";
import type { ResultRecord } from "../grade/record.ts";
import { readPicture, type FindRun } from "../grade/runs-file.ts";
import type { Answer } from "../intake/answer.ts";
import { Unusable } from "../intake/problem.ts";

type Graded = Extract<ResultRecord, { kind: "graded" }>;

/** What came out of judging an answer a second time. */
export interface JudgedAgain {
  readonly entry: Graded;
  readonly findRun: FindRun;
  /** How it stands to the first time, as a sentence. */
  readonly comparison: string;
}

/**
 * Judges the answers that results were made of once more, one after another, with their runs recorded.
 *
 * @param call how the class is read and judged, as for `standby grade`
 * @throws Refusal where an answer is not there
 */
export async function* judgeAgain(results: readonly Graded[], call: Call): AsyncGenerator<JudgedAgain> {
  const { asked, surroundings, tools, wishes, seeds } = call;
  const root = courseRoot(surroundings.folder);
  const sources = readExercises(root, [...new Set(results.map(({ exercise }) => exercise))]);
  const { intake } = await readClass(asked, sources, surroundings);
  const answers = results.map((before) => read(answerOf(before, intake.answers, asked.answers)));
  const exercises = await prepareExercises(root, sources, call);
  const lane = tools.openLane(wishes);
  try {
    for (const [index, before] of results.entries()) {
      const [judged, files] = [exercises.get(before.exercise), answers[index]];
      if (!judged || !files) throw new Error(`${before.exercise} has no bundle`);
      const runs = new Map<string, RunPicture>();
      const onRecording = (check: string, recording: string): void => {
        const picture = readPicture(recording);
        if (picture) runs.set(check, picture);
      };
      const judgement = await judgeAnswer(judged, files, lane, { onRecording });
      const key = answerKey(judged, files, { tool: tools.version(), seeds });
      const entry: Graded = { ...before, at: tools.now(), key, ...judgement };
      yield { entry, findRun: (_key, check) => runs.get(check) ?? null, comparison: compare(before, entry) };
    }
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

function read(answer: Answer): Files {
  try {
    return answer.read();
  } catch (error) {
    throw error instanceof Unusable ? new Refusal(error.message) : error;
  }
}

function compare(before: Graded, after: Graded): string {
  const statesOf = ({ report }: Graded): string =>
    JSON.stringify(report.checks.map(({ id, state }) => `${state} ${id}`).toSorted());
  const result = statesOf(before) === statesOf(after) ? "the same result" : "another result";
  return before.key === after.key
    ? `Judged again with the same answer, checks and seeds: ${result}.`
    : `Judged again; the answer, the checks, the seeds or the program are others than then: ${result}.`;
}
