import type { JSX } from "preact";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface ArrowMarkProps {
  from: Point;
  to: Point;
  isLost: boolean;
  /** Whether it is sent only after the moment that is looked at. */
  isFuture: boolean;
}

const HEAD_PX = 7;

/** A message: a line with a head where it arrived, or one that ends in a cross where it was lost. */
export function ArrowMark({ from, to, isLost, isFuture }: ArrowMarkProps): JSX.Element {
  const name = `pl-arrow${isLost ? " is-lost" : ""}${isFuture ? " is-future" : ""}`;
  const end = isLost ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : to;
  return (
    <g class={name}>
      <line x1={from.x} y1={from.y} x2={end.x} y2={end.y} />
      {isLost ? (
        <path d={`M${end.x - 4} ${end.y - 4}l8 8m0 -8l-8 8`} />
      ) : (
        <polygon points={headOf(from, to)} />
      )}
    </g>
  );
}

function headOf(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: ((to.x - from.x) / length) * HEAD_PX, y: ((to.y - from.y) / length) * HEAD_PX };
  const back = { x: to.x - along.x, y: to.y - along.y };
  const side = { x: -along.y * 0.45, y: along.x * 0.45 };
  return `${to.x},${to.y} ${back.x + side.x},${back.y + side.y} ${back.x - side.x},${back.y - side.y}`;
}
