import type { JSX } from "preact";
import type { Tick } from "./axis.ts";

interface AxesProps {
  columns: readonly Tick[];
  rows: readonly Tick[];
}

/** The lines of the grid and the values beside them. */
export function Axes({ columns, rows }: AxesProps): JSX.Element {
  return (
    <g class="chart-axes">
      {rows.map(({ value, at, text }) => (
        <g key={value}>
          <line x1="0" x2="100%" y1={`${100 - at}%`} y2={`${100 - at}%`} />
          <text x="-8" y={`${100 - at}%`} dy="0.35em" text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      {columns.map(({ value, at, text, spare }) => (
        <g key={value} class={spare ? "chart-spare" : ""}>
          <line class="chart-tick" x1={`${at}%`} x2={`${at}%`} y1="100%" y2="100%" />
          <text x={`${at}%`} y="100%" dy="1.5em" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      <line class="chart-base" x1="0" x2="100%" y1="100%" y2="100%" />
    </g>
  );
}
