import type { JSX } from "preact";
import "./strip.css";

interface Segment {
  readonly name: string;
  /** Its length, in the unit of the strip. */
  readonly amount: number;
  /** The amount as it is printed. */
  readonly text: string;
}

/** A length cut into segments to scale, each named in the list below; a hair's breadth is the least drawn. */
export function Strip({ segments }: { segments: readonly Segment[] }): JSX.Element {
  return (
    <div class="strip not-content">
      <div class="strip-bar" aria-hidden="true">
        {segments.map((segment, index) => (
          <span key={segment.name} class={`strip-${index % 3}`} style={{ flexGrow: segment.amount }} />
        ))}
      </div>
      <ul>
        {segments.map((segment, index) => (
          <li key={segment.name}>
            <span class={`strip-key strip-${index % 3}`} aria-hidden="true" />
            {segment.name} <span class="strip-text">{segment.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
