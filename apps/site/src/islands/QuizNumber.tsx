import type { VNode } from "preact";
import { quiz as text } from "../strings/en.ts";
import type { ShownNumber } from "./shown-question.ts";

interface Props {
  question: ShownNumber;
  /** The id of the element with the question. */
  labelledBy: string;
  typed: string;
  onType: (typed: string) => void;
  /** Whether the question was answered. */
  fixed: boolean;
}

/** The field of a question whose answer is a number. */
export function QuizNumber({ question, labelledBy, typed, onType, fixed }: Props): VNode {
  const field = `${question.id}-number`;
  return (
    <p class="number">
      <label for={field}>{text.number}</label>
      <span class="entry">
        <input
          id={field}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-describedby={labelledBy}
          value={typed}
          readOnly={fixed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {question.unit && <span>{question.unit}</span>}
      </span>
    </p>
  );
}
