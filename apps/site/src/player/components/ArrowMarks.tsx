import { arrowHead, type Arrow, type Point } from "@standby/playback";
import type { JSX } from "preact";

interface ArrowMarksProps {
  arrows: readonly Arrow[];
  /** The moment that is looked at: what is sent only after it is drawn paler. */
  cursorUs: number;
  /** Where a time stands from left to right, and a lane from top to bottom. */
  x: (us: number) => number;
  y: (lane: number) => number;
}

const CROSS_PX = 4;

/**
 * Messages: a line with a head where one arrived, a broken line that ends in a cross where it was lost. All that look
 * alike are one shape, so that a frame of a long run changes a few attributes and not hundreds of elements.
 */
export function ArrowMarks({ arrows, cursorUs, x, y }: ArrowMarksProps): JSX.Element {
  const past = { shafts: "", heads: "", lost: "", crosses: "" };
  const future = { ...past };
  for (const { sentUs, endUs, from, to, isLost } of arrows) {
    const marks = sentUs > cursorUs ? future : past;
    const start = { x: x(sentUs), y: y(from) };
    const end = { x: x(endUs), y: y(to) };
    if (isLost) {
      const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
      marks.lost += line(start, middle);
      marks.crosses += cross(middle);
    } else {
      marks.shafts += line(start, end);
      marks.heads += head(start, end);
    }
  }
  return (
    <>
      {[past, future].map(({ shafts, heads, lost, crosses }, index) => (
        <g key={index} class={index === 0 ? "pl-arrows" : "pl-arrows is-future"}>
          <path class="pl-shafts" d={shafts} />
          <path class="pl-heads" d={heads} />
          <path class="pl-lost" d={lost} />
          <path class="pl-crosses" d={crosses} />
        </g>
      ))}
    </>
  );
}

function line(from: Point, to: Point): string {
  return `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`;
}

function cross({ x, y }: Point): string {
  const [left, right, top, bottom] = [x - CROSS_PX, x + CROSS_PX, y - CROSS_PX, y + CROSS_PX];
  return (
    line({ x: left, y: top }, { x: right, y: bottom }) + line({ x: right, y: top }, { x: left, y: bottom })
  );
}

function head(from: Point, to: Point): string {
  const [tip, left, right] = arrowHead(from, to);
  return `${line(tip, left)}L${short(right.x)} ${short(right.y)}Z`;
}

/** A length in pixels with as many digits as can be seen. */
function short(px: number): string {
  return String(Math.round(px * 10) / 10);
}
