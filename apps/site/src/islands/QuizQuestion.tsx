import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { quiz as text } from "../strings/en.ts";
import { enteredBefore } from "./entered-before.ts";
import { judgeChoice, judgeNumber } from "./judge-answer.ts";
import type { Verdict } from "./judge-answer.ts";
import { QuizNumber } from "./QuizNumber.tsx";
import { QuizOptions } from "./QuizOptions.tsx";
import { readNumber } from "./read-number.ts";
import type { ShownQuestion } from "./shown-question.ts";

interface Props {
  question: ShownQuestion;
  position: number;
  of: number;
  onAnswer: (verdict: Verdict) => void;
  onRetry: () => void;
}

const MARKS = { right: "✓", wrong: "✕", unknown: "?" } as const;

/** Judges what was entered, or says what is missing. */
function judge(question: ShownQuestion, chosen: ReadonlySet<number>, typed: string): Verdict | string {
  if (question.kind !== "numeric") {
    return chosen.size === 0 ? text.chooseFirst : judgeChoice(question, chosen);
  }
  const value = readNumber(typed);
  return value === null ? text.notANumber : judgeNumber(question, value);
}

/** The ways to answer. A form that is sent before its script has arrived would load the page anew. */
function Actions({ missing, onDontKnow }: { missing: string; onDontKnow: () => void }): VNode {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <p class="actions">
      <button type="submit" class="button primary" disabled={!alive}>
        {text.answer}
      </button>
      <button type="button" class="button quiet" disabled={!alive} onClick={onDontKnow}>
        {text.dontKnow}
      </button>
      <span class="missing" role="alert">
        {missing}
      </span>
    </p>
  );
}

/** One question: a form until it is answered, then the same with every option explained. */
export function QuizQuestion({ question, position, of, onAnswer, onRetry }: Props): VNode {
  const [before] = useState(() => enteredBefore(question.id));
  const [chosen, setChosen] = useState(before.chosen);
  const [typed, setTyped] = useState(before.typed);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [missing, setMissing] = useState("");
  const result = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (verdict) result.current?.focus({ preventScroll: true });
  }, [verdict]);

  const settle = (outcome: Verdict | string): void => {
    if (typeof outcome === "string") {
      setMissing(outcome);
      return;
    }
    setMissing("");
    setVerdict(outcome);
    onAnswer(outcome);
  };
  const retry = (): void => {
    setVerdict(null);
    setChosen(new Set());
    setTyped("");
    onRetry();
  };
  const dontKnow = (): void =>
    settle(question.kind === "numeric" ? { right: null, why: question.why } : { right: null });
  const state = verdict && (verdict.right === null ? "unknown" : verdict.right ? "right" : "wrong");
  const name = `${question.id}-prompt`;

  return (
    <form
      class="question"
      data-question={question.id}
      // Sent before the page wakes up, it goes nowhere.
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        settle(judge(question, chosen, typed));
      }}
    >
      <p class="position">{text.question(position, of)}</p>
      <div class="prompt" id={name} dangerouslySetInnerHTML={{ __html: question.prompt }} />
      {question.kind === "numeric" ? (
        <QuizNumber
          question={question}
          labelledBy={name}
          typed={typed}
          onType={setTyped}
          fixed={verdict !== null}
        />
      ) : (
        <QuizOptions
          question={question}
          labelledBy={name}
          chosen={chosen}
          onChoose={setChosen}
          fixed={verdict !== null}
        />
      )}
      {state === null ? (
        <Actions missing={missing} onDontKnow={dontKnow} />
      ) : (
        <div class={`verdict ${state}`}>
          <p tabIndex={-1} ref={result} class="outcome">
            <span aria-hidden="true">{MARKS[state]}</span> {text[state]}
          </p>
          {question.kind === "numeric" && (
            <div>
              <p>{text.theAnswer(`${question.answer} ${question.unit}`.trim())}</p>
              <div dangerouslySetInnerHTML={{ __html: verdict?.why ?? "" }} />
            </div>
          )}
          <button type="button" class="button quiet" onClick={retry}>
            {text.retry}
          </button>
        </div>
      )}
    </form>
  );
}
