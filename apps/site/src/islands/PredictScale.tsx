import type { VNode } from "preact";
import { predict as text } from "../strings/en.ts";

interface Props {
  range: { min: number; max: number };
  predicted: number;
  answer: number;
}

/** A prediction and what it is, on one line. The numbers stand in the text beside it. */
export function PredictScale({ range, predicted, answer }: Props): VNode {
  const at = (value: number): number => {
    const share = (value - range.min) / (range.max - range.min);
    return 10 + 280 * Math.min(1, Math.max(0, share));
  };
  return (
    <svg class="scale" viewBox="0 0 300 34" role="presentation" aria-hidden="true">
      <path d="M10 17h280M10 12v10M290 12v10" stroke="var(--rule-strong)" fill="none" />
      <circle cx={at(predicted)} cy="17" r="5" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5" />
      <path d={`M${at(answer)} 8v18`} stroke="var(--ink)" stroke-width="3" />
      <text x={at(predicted)} y="33" text-anchor="middle">
        {text.predicted.toLowerCase()}
      </text>
      <text x={at(answer)} y="6" text-anchor="middle">
        {text.actual.toLowerCase()}
      </text>
    </svg>
  );
}
