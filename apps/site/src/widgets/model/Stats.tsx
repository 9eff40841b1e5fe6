import type { ComponentChildren, JSX } from "preact";
import "./stats.css";

/** Numbers side by side. */
export function Stats({ children }: { children: ComponentChildren }): JSX.Element {
  return <dl class="model-stats">{children}</dl>;
}

/** One number with its name, and below it what it means. */
export function Stat({ name, value, note }: { name: string; value: string; note?: string }): JSX.Element {
  return (
    <div class="model-stat">
      <dt>{name}</dt>
      <dd class="model-stat-value">{value}</dd>
      {note === undefined ? null : <dd class="model-stat-note">{note}</dd>}
    </div>
  );
}
