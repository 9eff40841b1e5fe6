import type { VNode } from "preact";
import { quiz as text } from "../strings/en.ts";
import type { ShownChoice } from "./shown-question.ts";

interface Props {
  question: ShownChoice;
  /** The id of the element with the question. */
  labelledBy: string;
  /** Positions of the chosen options. */
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
  /** Whether the question was answered: nothing can be changed, and every option is explained. */
  fixed: boolean;
}

/** The options of a question. */
export function QuizOptions({ question, labelledBy, chosen, onChoose, fixed }: Props): VNode {
  const single = question.kind === "single";
  const choose = (index: number, on: boolean): void => {
    const next = new Set(single ? [] : chosen);
    if (on) next.add(index);
    else next.delete(index);
    onChoose(next);
  };
  return (
    <fieldset class="options" aria-labelledby={labelledBy} disabled={fixed}>
      {!fixed && <p class="how">{single ? text.chooseOne : text.chooseAll}</p>}
      {question.options.map((option, index) => {
        const mine = chosen.has(index);
        const mark = option.right ? "right" : "wrong";
        return (
          <div class={`option ${fixed ? mark : ""} ${mine ? "mine" : ""}`} key={index}>
            <label>
              <input
                type={single ? "radio" : "checkbox"}
                name={question.id}
                checked={mine}
                onChange={(event) => choose(index, event.currentTarget.checked)}
              />
              <span dangerouslySetInnerHTML={{ __html: option.text }} />
            </label>
            {fixed && (
              <p class="why">
                <span class="mark" aria-hidden="true">
                  {option.right ? "✓" : "✕"}
                </span>
                <span>
                  <strong>
                    {option.right ? text.rightOption : text.wrongOption}
                    {mine && `, ${text.yours}`}:
                  </strong>{" "}
                  <span dangerouslySetInnerHTML={{ __html: option.why }} />
                </span>
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
