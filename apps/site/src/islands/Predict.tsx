import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { predict as text } from "../strings/en.ts";
import { PredictScale } from "./PredictScale.tsx";
import { readNumber } from "./read-number.ts";
import { shownNumber } from "./shown-number.ts";
import { tellDistance } from "./tell-distance.ts";
import { useWaking } from "./use-waking.ts";

interface Props {
  /** The lesson's id. */
  lesson: string;
  id: string;
  questionHtml: string;
  unit: string;
  answer: number;
  tolerance: number;
  range: { min: number; max: number } | null;
  /** What is shown once a prediction was made. */
  children?: ComponentChildren;
}

async function store(lesson: string, id: string, predicted: number, actual: number): Promise<void> {
  const { recordPrediction } = await import("../progress/store.ts");
  await recordPrediction(lesson, id, predicted, actual);
}

/** Asks for a number, then shows what it is and how far off the prediction was. */
export function Predict(props: Props): VNode {
  const { lesson, id, questionHtml, unit, answer, tolerance, range, children } = props;
  const { alive, before, field } = useWaking();
  const [typed, setTyped] = useState("");
  const [predicted, setPredicted] = useState<number | null>(null);
  const [missing, setMissing] = useState("");
  const result = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (predicted !== null) result.current?.focus({ preventScroll: true });
  }, [predicted]);

  const reveal = (event: Event): void => {
    event.preventDefault();
    const value = readNumber(typed);
    setMissing(value === null ? text.notANumber : "");
    if (value === null) return;
    setPredicted(value);
    void store(lesson, id, value, answer);
  };
  const withUnit = (value: number): string => `${shownNumber(value, tolerance)} ${unit}`.trim();

  return (
    <div class="predict" role="group" aria-labelledby={`${id}-prompt`} data-predict={id}>
      <p class="label">{text.title}</p>
      <div class="prompt" id={`${id}-prompt`} dangerouslySetInnerHTML={{ __html: questionHtml }} />
      {alive && predicted === null && (
        <form onSubmit={reveal}>
          <label for={`${id}-field`}>{text.yours}</label>
          <span class="entry">
            <input
              id={`${id}-field`}
              ref={field}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              aria-describedby={`${id}-prompt`}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            {unit && <span>{unit}</span>}
          </span>
          <button type="submit" class="button primary">
            {text.reveal}
          </button>
          <span class="missing" role="alert">
            {missing}
          </span>
        </form>
      )}
      {predicted !== null && (
        <div class="outcome">
          <p tabIndex={-1} ref={result}>
            {text.predicted} <strong>{withUnit(predicted)}</strong>. {text.actual}{" "}
            <strong>{withUnit(answer)}</strong>. {tellDistance({ predicted, answer, tolerance, unit })}
          </p>
          {range && <PredictScale range={range} predicted={predicted} answer={answer} />}
          <button type="button" class="button quiet" onClick={() => setPredicted(null)}>
            {text.again}
          </button>
        </div>
      )}
      <details open={predicted !== null} hidden={alive && predicted === null}>
        <summary hidden={alive} ref={before}>
          {text.withoutScript}
        </summary>
        {children}
      </details>
    </div>
  );
}
