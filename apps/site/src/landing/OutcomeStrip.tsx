import type { VNode } from "preact";
import { landing as text } from "../strings/en.ts";
import { OUTCOMES_KEPT } from "./cluster.ts";
import type { Outcome } from "./cluster.ts";

const STEP = 6;
const WIDTH = OUTCOMES_KEPT * STEP;

/** The latest requests, one mark each: up where it was served, down where it failed. */
export function OutcomeStrip({ outcomes }: { outcomes: readonly Outcome[] }): VNode {
  const first = WIDTH - outcomes.length * STEP;
  return (
    <div class="strip">
      <svg viewBox={`0 0 ${WIDTH} 44`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 22.5h${WIDTH}`} class="axis" />
        {outcomes.map((outcome, index) => (
          <rect
            key={outcome.number}
            x={first + index * STEP + 1}
            y={outcome.served ? 6 : 25}
            width={STEP - 2}
            height={outcome.served ? 14 : 19}
            class={outcome.served ? "served" : "failed"}
          />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{text.stripServed}</span>
        <span>{text.stripFailed}</span>
      </p>
    </div>
  );
}
