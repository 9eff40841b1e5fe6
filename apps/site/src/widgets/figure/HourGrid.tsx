import type { JSX } from "preact";
import "./hour-grid.css";

/** What is down in one hour of the grid. */
export type Hour = "none" | "a" | "b" | "both";

interface HourGridProps {
  rows: number;
  columns: number;
  /** What is down in the hour of this row and column, each from 0. */
  hour: (row: number, column: number) => Hour;
  /** What the kinds of hours are called below the picture; a kind without a name is left out. */
  names: Partial<Record<Hour, string>>;
}

const SIZE = 20;

/** Hours as a grid of squares: hatched one way while A is down, the other way while B is, filled for both. */
export function HourGrid({ rows, columns, hour, names }: HourGridProps): JSX.Element {
  const cells = Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    return <Square key={index} kind={hour(row, column)} x={column * SIZE} y={row * SIZE} />;
  });
  const kinds = (["none", "a", "b", "both"] as const).filter((kind) => names[kind] !== undefined);
  return (
    <div class="hours not-content">
      <svg viewBox={`-1 -1 ${columns * SIZE + 1} ${rows * SIZE + 1}`} aria-hidden="true">
        {cells}
      </svg>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <svg viewBox={`-1 -1 ${SIZE + 1} ${SIZE + 1}`} width="16" height="16" aria-hidden="true">
              <Square kind={kind} x={0} y={0} />
            </svg>
            {names[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Square({ kind, x, y }: { kind: Hour; x: number; y: number }): JSX.Element {
  const inner = SIZE - 1;
  const strokes = [4.5, 9.5, 14.5].map((at) =>
    kind === "a" ? `M${x} ${y + at}h${inner}` : `M${x + at} ${y}v${inner}`,
  );
  return (
    <g class={`hour hour-${kind}`}>
      <rect x={x} y={y} width={inner} height={inner} />
      {kind === "a" || kind === "b" ? <path d={strokes.join("")} /> : null}
    </g>
  );
}
