import type { VNode } from "preact";
import { landing as text } from "../strings/en.ts";
import { OUTCOMES_SHOWN, type Frame } from "./cluster/frame-at.ts";

const STEP = 6;
const WIDTH = OUTCOMES_SHOWN * STEP;

/** The latest requests, one mark each: up where it was served, down where it failed. */
export function OutcomeStrip({ outcomes }: Pick<Frame, "outcomes">): VNode {
  const first = WIDTH - outcomes.length * STEP;
  return (
    <div class="strip">
      <svg viewBox={`0 0 ${WIDTH} 44`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 22.5h${WIDTH}`} class="axis" />
        {outcomes.map(({ number, isServed }, index) => (
          <rect
            key={number}
            x={first + index * STEP + 1}
            y={isServed ? 6 : 25}
            width={STEP - 2}
            height={isServed ? 14 : 19}
            class={isServed ? "served" : "failed"}
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
