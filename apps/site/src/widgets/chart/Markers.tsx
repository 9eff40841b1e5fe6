import type { JSX } from "preact";
import { placeOn, type Axis } from "./axis.ts";

/** The current values in a chart, with what they are called there. */
export interface Marker {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface MarkersProps {
  x: Axis;
  y: Axis;
  markers: readonly Marker[];
  height: number;
}

const ABOVE = -12;
const BELOW = 22;

/** A dot for each current value, a thread down to its place on the axis, and its words. */
export function Markers({ x, y, markers, height }: MarkersProps): JSX.Element {
  const across = placeOn(x);
  const up = placeOn(y);
  return (
    <g class="chart-markers">
      {markers.map((marker) => {
        const left = inside(across(marker.x));
        const top = 100 - inside(up(marker.y));
        const anchor = left < 25 ? "start" : left > 75 ? "end" : "middle";
        const nearTop = (top / 100) * height < 28;
        return (
          <g key={marker.text}>
            <line x1={`${left}%`} x2={`${left}%`} y1={`${top}%`} y2="100%" />
            <circle cx={`${left}%`} cy={`${top}%`} r="6" />
            <text x={`${left}%`} y={`${top}%`} dy={nearTop ? BELOW : ABOVE} text-anchor={anchor}>
              {marker.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function inside(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
