import type { JSX } from "preact";
import type { PartState } from "./part-state.ts";
import "./state-mark.css";

const SHAPES: Record<PartState, JSX.Element> = {
  healthy: <circle cx="8" cy="8" r="6" />,
  degraded: <path d="M8 1.5 15 14.5H1Z" />,
  failed: <path d="M3 1 8 6l5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5Z" />,
  unknown: (
    <circle
      cx="8"
      cy="8"
      r="5"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-dasharray="3 2.2"
    />
  ),
};

/** A state as a shape, a word and a colour; `word` replaces the state's own name where that says more. */
export function StateMark({ state, word }: { state: PartState; word?: string }): JSX.Element {
  return (
    <span class={`state-mark state-${state}`}>
      <svg viewBox="0 0 16 16" width="0.8em" height="0.8em" fill="currentColor" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      {word ?? state}
    </span>
  );
}
