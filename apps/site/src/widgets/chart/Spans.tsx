import type { JSX } from "preact";
import { momentsOf, placeAround, type TimeAround } from "./time-around.ts";
import "./bars.css";
import "./spans.css";

/** A stretch of time with its name before it and its length behind it. */
export interface Span {
  readonly name: string;
  readonly fromSec: number;
  readonly toSec: number;
  readonly text: string;
  /** What the stretch costs: service, or data. */
  readonly state: "degraded" | "failed";
}

interface SpansProps extends TimeAround {
  /** What the stretches are, written above them. */
  label: string;
  spans: readonly Span[];
  /** How a moment of the axis is written. */
  moment: (sec: number) => string;
}

/** Stretches of time around an event, one row each, over an axis on which seconds and days are both seen. */
export function Spans({ label, spans, moment, ...around }: SpansProps): JSX.Element {
  const place = placeAround(around);
  const zero = `${place(0)}%`;
  return (
    <div class="bars-figure">
      <p class="bars-label">{label}</p>
      <ul class="bars">
        {spans.map(({ name, fromSec, toSec, text, state }) => (
          <li key={name}>
            <span class="bars-name">{name}</span>
            <svg class={`bars-row bars-${state}`} aria-hidden="true">
              <rect
                x={`${place(fromSec)}%`}
                width={`${Math.max(0.4, place(toSec) - place(fromSec))}%`}
                y="15%"
                height="70%"
              />
              <line class="spans-zero" x1={zero} x2={zero} y1="-10%" y2="110%" />
            </svg>
            <span class="bars-text">{text}</span>
          </li>
        ))}
        <li aria-hidden="true">
          <span />
          <svg class="bars-row spans-axis">
            {momentsOf(around).map(({ sec, at, spare }) => (
              <text
                key={sec}
                class={spare ? "spans-spare" : ""}
                x={`${at}%`}
                y="1em"
                text-anchor={at < 5 ? "start" : at > 95 ? "end" : "middle"}
              >
                {moment(sec)}
              </text>
            ))}
          </svg>
          <span />
        </li>
      </ul>
    </div>
  );
}
