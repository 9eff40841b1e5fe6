import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { quiz as text } from "../strings/en.ts";
import type { Verdict } from "./judge-answer.ts";
import { QuizQuestion } from "./QuizQuestion.tsx";
import type { ShownQuestion } from "./shown-question.ts";

interface Props {
  /** The lesson's id. */
  lesson: string;
  questions: readonly ShownQuestion[];
}

async function store(lesson: string, id: string, right: boolean | null, last: boolean): Promise<void> {
  const { finishLesson, recordQuizAnswer } = await import("../progress/store.ts");
  await recordQuizAnswer(lesson, id, right);
  if (last) await finishLesson(lesson);
}

/** A lesson's quiz: each question can be answered, explained and tried again by itself. */
export function Quiz({ lesson, questions }: Props): VNode {
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [round, setRound] = useState(0);

  const answer = (id: string, verdict: Verdict): void => {
    const answered = new Map(verdicts).set(id, verdict);
    setVerdicts(answered);
    void store(lesson, id, verdict.right, answered.size === questions.length);
  };
  const forget = (id: string): void => {
    const answered = new Map(verdicts);
    answered.delete(id);
    setVerdicts(answered);
  };
  const retake = (): void => {
    setVerdicts(new Map());
    setRound(round + 1);
  };
  const right = [...verdicts.values()].filter((verdict) => verdict.right).length;

  return (
    <div class="questions">
      {questions.map((question, index) => (
        <QuizQuestion
          key={`${question.id}-${round}`}
          question={question}
          position={index + 1}
          of={questions.length}
          onAnswer={(verdict) => answer(question.id, verdict)}
          onRetry={() => forget(question.id)}
        />
      ))}
      {verdicts.size === questions.length && (
        <p class="score" role="status">
          <strong>{text.score(right, questions.length)}</strong>
          <button type="button" class="button" onClick={retake}>
            {text.retake}
          </button>
        </p>
      )}
    </div>
  );
}
