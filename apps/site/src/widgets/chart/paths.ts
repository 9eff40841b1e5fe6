import { area, line } from "d3-shape";
import { placeOn, type Axis } from "./axis.ts";

/** A point of a line: along, and up. */
export type Point = readonly [x: number, y: number];

/** A point of a band: along, and from where to where it reaches. */
export type Reach = readonly [x: number, low: number, high: number];

/** The path of a line in a square of 100, 0 at the top; points without a finite place are left out. */
export function linePath(x: Axis, y: Axis, points: readonly Point[]): string {
  const across = placeOn(x);
  const up = placeOn(y);
  const draw = line<Point>(
    (point) => across(point[0]),
    (point) => 100 - up(point[1]),
  ).defined(isPlaced);
  return draw([...points]) ?? "";
}

/** The path of a band in a square of 100, 0 at the top. */
export function bandPath(x: Axis, y: Axis, reaches: readonly Reach[]): string {
  const across = placeOn(x);
  const up = placeOn(y);
  const draw = area<Reach>(
    (reach) => across(reach[0]),
    (reach) => 100 - up(reach[1]),
    (reach) => 100 - up(reach[2]),
  ).defined(isPlaced);
  return draw([...reaches]) ?? "";
}

/** Evenly spread values of an axis, both ends included: where a curve is computed. */
export function spreadOver({ kind, from, to }: Pick<Axis, "kind" | "from" | "to">, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return from;
    if (index === count - 1) return to;
    const share = index / (count - 1);
    return kind === "log" ? from * (to / from) ** share : from + (to - from) * share;
  });
}

function isPlaced(values: readonly number[]): boolean {
  return values.every((value) => !Number.isNaN(value));
}
