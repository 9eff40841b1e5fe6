import type { ComponentChildren, JSX } from "preact";
import "./model-panel.css";

interface ModelPanelProps {
  /** What the model is; names it for a screen reader. */
  title: string;
  /** How to use it, in one sentence. */
  hint?: string;
  /** What the model says now, in one sentence; announced whenever it changes. */
  summary: ComponentChildren;
  /** What stands below that sentence. */
  end?: ComponentChildren;
  /** Its place in the page, for links. */
  id?: string;
  children: ComponentChildren;
}

/** The frame around a model: title, hint, controls, and a sentence that says what is the case. */
export function ModelPanel({ title, hint, summary, end, id, children }: ModelPanelProps): JSX.Element {
  return (
    <section class="model not-content" id={id} aria-label={title}>
      <p class="model-title">{title}</p>
      {hint === undefined ? null : <p class="model-hint">{hint}</p>}
      {children}
      <p class="model-summary" role="status">
        {summary}
      </p>
      {end}
    </section>
  );
}

/** Controls side by side, wrapping where there is no room. */
export function ModelControls({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="model-controls">{children}</div>;
}
