import { placeOn, type Axis } from "./axis.ts";
import type { Line, Look } from "./drawn.ts";
import { keepApart } from "./keep-apart.ts";

/** The name of a line and where it is written. */
export interface PlacedLabel {
  readonly name: string;
  readonly look: Look;
  /** Whether its last letter, rather than its first, stands at `left`. */
  readonly end: boolean;
  /** In percent of the plot's width. */
  readonly left: number;
  /** The base line of the letters, in pixels from the top of the plot. */
  readonly top: number;
}

const LETTERS = 16;
const ABOVE_LINE = 6;
const BELOW_LINE = 17;

/**
 * Where the names of lines stand: at their first or last point that is in the plot, above the line or, where
 * the line would run through the name, below it; and apart from each other.
 */
export function placeLabels(chart: {
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  readonly height: number;
}): PlacedLabel[] {
  const { lines, height } = chart;
  return (["start", "end"] as const).flatMap((side) => {
    const named = lines.flatMap((line) => {
      if (line.name === "" || (line.nameAt ?? "end") !== side) return [];
      const seen = lastSeen(chart, side === "end" ? line.points.toReversed() : line.points);
      return seen === undefined ? [] : [{ line, ...seen }];
    });
    const tops = keepApart(
      named.map(({ top, through }) => (through ? top + BELOW_LINE : top - ABOVE_LINE)),
      { gap: LETTERS, from: LETTERS * 0.75, to: height - ABOVE_LINE },
    );
    return named.map(({ line, left }, index) => ({
      name: line.name,
      look: line.look,
      end: side === "end",
      left,
      top: tops[index] ?? 0,
    }));
  });
}

/** The first of the points that is in the plot, and whether the line goes up from there into the plot. */
function lastSeen(
  { x, y, height }: { readonly x: Axis; readonly y: Axis; readonly height: number },
  points: Line["points"],
): { left: number; top: number; through: boolean } | undefined {
  const across = placeOn(x);
  const up = placeOn(y);
  const isSeen = (percent: number): boolean => percent >= -1e-9 && percent <= 100 + 1e-9;
  const index = points.findIndex(([along, value]) => isSeen(across(along)) && isSeen(up(value)));
  const point = points[index];
  if (point === undefined) return undefined;
  const next = points[index + 1] ?? point;
  const top = ((100 - up(point[1])) / 100) * height;
  return { left: across(point[0]), top, through: up(next[1]) > up(point[1]) };
}
