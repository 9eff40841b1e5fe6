/** A place in a drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const HEAD_PX = 7;
const HALF_WIDTH = 0.45;

/** The corners of the head of an arrow, its tip first. */
export function arrowHead(from: Point, to: Point): readonly [tip: Point, left: Point, right: Point] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: ((to.x - from.x) / length) * HEAD_PX, y: ((to.y - from.y) / length) * HEAD_PX };
  const back = { x: to.x - along.x, y: to.y - along.y };
  const side = { x: -along.y * HALF_WIDTH, y: along.x * HALF_WIDTH };
  return [to, { x: back.x + side.x, y: back.y + side.y }, { x: back.x - side.x, y: back.y - side.y }];
}
