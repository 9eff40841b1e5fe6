import type { JSX } from "preact";
import { Axes } from "./Axes.tsx";
import { ticksOf, type Axis } from "./axis.ts";
import { Labels } from "./Labels.tsx";
import { Markers, type Marker } from "./Markers.tsx";
import { Dots, Shapes } from "./Shapes.tsx";
import type { Band, Line } from "./drawn.ts";
import "./chart.css";

interface ChartProps {
  /** What the chart shows, in words, for those who do not see it. */
  label: string;
  x: Axis;
  y: Axis;
  lines: readonly Line[];
  bands?: readonly Band[];
  /** Where the current values stand. */
  markers?: readonly Marker[];
  /** How high the plot is, in pixels. */
  height?: number;
}

/**
 * A plot of lines and bands over two axes. What is drawn stretches with the room there is; what is written
 * keeps its size. Lines are named where they run, and told apart by dashes as well as by colour.
 */
export function Chart(props: ChartProps): JSX.Element {
  const { label, x, y, lines, bands = [], markers = [], height = 240 } = props;
  const rows = ticksOf(y);
  const columns = ticksOf(x);
  const widest = Math.max(...rows.map(({ text }) => text.length));
  return (
    <figure class="chart" style={{ "--chart-left": `${widest}ch`, "--chart-height": `${height}px` }}>
      <p class="chart-y" aria-hidden="true">
        {y.label}
      </p>
      <svg class="chart-plot" role="img" aria-label={label}>
        <Axes columns={columns} rows={rows} />
        <Shapes x={x} y={y} lines={lines} bands={bands} />
        <Dots x={x} y={y} lines={lines} />
        <Markers x={x} y={y} markers={markers} height={height} />
        <Labels x={x} y={y} lines={lines} height={height} />
      </svg>
      <p class="chart-x" aria-hidden="true">
        {x.label}
      </p>
    </figure>
  );
}
