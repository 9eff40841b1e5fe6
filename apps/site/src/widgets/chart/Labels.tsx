import type { JSX } from "preact";
import type { Axis } from "./axis.ts";
import { placeLabels } from "./place-labels.ts";
import type { Line } from "./drawn.ts";

interface LabelsProps {
  x: Axis;
  y: Axis;
  lines: readonly Line[];
  height: number;
}

/** The names of the lines, beside them. */
export function Labels(props: LabelsProps): JSX.Element {
  return (
    <g class="chart-names">
      {placeLabels(props).map(({ name, look, end, left, top }) => (
        <text
          key={name}
          class={`chart-name-${look}`}
          x={`${left}%`}
          y={top}
          dx={end ? -4 : 4}
          text-anchor={end ? "end" : "start"}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
