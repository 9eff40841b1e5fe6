import type { JSX } from "preact";
import "./bars.css";

/** One bar with its name before it and its number behind it. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** The number as it is written. */
  readonly text: string;
  /** Hatched or filled otherwise than the rest, with a word that says why. */
  readonly state?: "degraded" | "failed";
}

interface BarsProps {
  /** What the bars measure, written above them. */
  label: string;
  bars: readonly Bar[];
  /** The value of a bar that fills its row. */
  full: number;
  /** A value that is drawn through all rows, such as the most there may be. */
  limit?: number;
}

/** Horizontal bars to one scale, each with its name and number, so that they read as a list as well. */
export function Bars({ label, bars, full, limit }: BarsProps): JSX.Element {
  const share = (value: number): string => `${Math.min(100, Math.max(0, (value / full) * 100))}%`;
  return (
    <div class="bars-figure">
      <p class="bars-label">{label}</p>
      <ul class="bars">
        {bars.map(({ name, value, text, state }) => (
          <li key={name}>
            <span class="bars-name">{name}</span>
            <svg class={`bars-row ${state === undefined ? "" : `bars-${state}`}`} aria-hidden="true">
              <line x1="0" x2="0" y1="0" y2="100%" />
              <rect width={share(value)} y="15%" height="70%" />
              {limit === undefined ? null : (
                <line class="bars-limit" x1={share(limit)} x2={share(limit)} y1="0" y2="100%" />
              )}
            </svg>
            <span class="bars-text">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
