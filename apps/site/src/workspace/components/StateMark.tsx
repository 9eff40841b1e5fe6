import type { CheckState } from "@standby/contract";
import type { JSX } from "preact";

/** How a check stands, before, during and after a run. */
export type MarkState = CheckState | "waiting" | "running";

const shapes: Record<MarkState, JSX.Element> = {
  passed: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3 7 10.5l4.2-4.7" fill="none" stroke="var(--paper-raised)" stroke-width="1.8" />
    </>
  ),
  failed: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" fill="currentColor" />
      <path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" stroke="var(--paper-raised)" stroke-width="1.8" />
    </>
  ),
  errored: (
    <>
      <path d="M8 1 15.4 14.5H.6z" fill="currentColor" />
      <path d="M8 5.6v4.2m0 1.5v1.5" stroke="var(--paper-raised)" stroke-width="1.7" />
    </>
  ),
  "timed-out": (
    <>
      <path d="M8 .6 15.4 8 8 15.4.6 8z" fill="currentColor" />
      <path d="M8 4.6V8.3l2.4 1.5" fill="none" stroke="var(--paper-raised)" stroke-width="1.6" />
    </>
  ),
  "not-reached": (
    <circle
      cx="8"
      cy="8"
      r="6.2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-dasharray="2.2 2.4"
    />
  ),
  waiting: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4" />,
  running: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--rule-strong)" stroke-width="1.4" />
      <circle class="ws-pulse" cx="8" cy="8" r="3.2" fill="currentColor" />
    </>
  ),
};

/** A check's state as a shape of its own; the word stands beside it. */
export function StateMark({ state }: { state: MarkState }): JSX.Element {
  return (
    <svg class={`ws-mark ws-mark-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
