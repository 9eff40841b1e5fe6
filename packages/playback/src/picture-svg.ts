import { arrowHead } from "./arrow-head.ts";
import { moment, ticksIn } from "./moment.ts";
import type { PictureArrow, PictureFault, PictureStretch, RunPicture } from "./run-picture.ts";
import { words } from "./words.ts";

const NAMES_PX = 120;
const PLOT_PX = 800;
const WIDTH_PX = NAMES_PX + PLOT_PX;
const LANE_PX = 46;
const AXIS_PX = 24;
const FAULT_LABEL_PX = 120;
/** About as much room as the label of a moment takes. */
const TICK_PX = 120;

/** From times and lanes to places in the drawing. */
interface Scale {
  readonly x: (us: number) => number;
  readonly height: number;
}

/**
 * A picture as an SVG without colours of its own: a style sheet gives them to its classes. What it shows is told in words
 * beside it, so that it is one image to whoever hears it.
 *
 * @param label what the image is, for those who do not see it
 */
export function pictureSvg(picture: RunPicture, label: string): string {
  const { names, fromUs, toUs } = picture;
  const span = Math.max(1, toUs - fromUs);
  const scale: Scale = {
    x: (us) => Math.min(WIDTH_PX, Math.max(NAMES_PX, NAMES_PX + ((us - fromUs) / span) * PLOT_PX)),
    height: names.length * LANE_PX,
  };
  const parts = [
    ...names.map((name, lane) => laneMark(name, lane)),
    ...ticksIn(fromUs, Math.max(toUs, fromUs + 1), PLOT_PX / TICK_PX).map((us) => tickMark(us, scale)),
    ...picture.faults.flatMap((fault, index) => faultMarks(fault, index, picture.faults, scale)),
    ...picture.stretches.map((stretch) => stretchMark(stretch, scale)),
    // What leaves an inner drawing is cut off at its edge.
    `<svg x="${NAMES_PX}" width="${PLOT_PX}" height="${scale.height}">`,
    ...picture.arrows.map((arrow) => arrowMark(arrow, (us) => ((us - fromUs) / span) * PLOT_PX)),
    "</svg>",
    violationMark(picture, scale),
  ];
  const size = `0 0 ${WIDTH_PX} ${scale.height + AXIS_PX}`;
  return `<svg class="run" viewBox="${size}" role="img" aria-label="${escaped(label)}">${parts.join("")}</svg>`;
}

function laneMark(name: string, lane: number): string {
  const y = middle(lane);
  return `<text class="run-name" x="0" y="${y + 4}">${escaped(name)}</text><line class="run-lane" x1="${NAMES_PX}" x2="${WIDTH_PX}" y1="${y}" y2="${y}"/>`;
}

function tickMark(us: number, { x, height }: Scale): string {
  const at = fixed(x(us));
  const anchor = x(us) > WIDTH_PX - TICK_PX / 2 ? "end" : "middle";
  return `<line class="run-grid" x1="${at}" x2="${at}" y1="0" y2="${height}"/><text class="run-tick" x="${at}" y="${height + 16}" text-anchor="${anchor}">${moment(us)}</text>`;
}

/** A band over each lane that a fault hit; labels of faults that begin together stand beside each other. */
function faultMarks(
  fault: PictureFault,
  index: number,
  all: readonly PictureFault[],
  scale: Scale,
): string[] {
  const left = scale.x(fault.fromUs);
  const width = Math.max(1, scale.x(fault.toUs) - left);
  return fault.lanes.map((lane) => {
    const before = all
      .slice(0, index)
      .filter((other) => other.lanes.includes(lane) && left - scale.x(other.fromUs) < FAULT_LABEL_PX).length;
    const y = lane * LANE_PX + 1;
    return `<rect class="run-fault" x="${fixed(left)}" y="${y}" width="${fixed(width)}" height="${LANE_PX - 2}"/><text class="run-label" x="${fixed(left + 4 + before * FAULT_LABEL_PX)}" y="${y + 12}">${escaped(fault.label)}</text>`;
  });
}

function stretchMark({ lane, fromUs, toUs, state, label }: PictureStretch, { x }: Scale): string {
  const left = x(fromUs);
  const y = middle(lane);
  return `<rect class="run-stretch is-${state}" x="${fixed(left)}" y="${y - 2}" width="${fixed(Math.max(1, x(toUs) - left))}" height="4"/><text class="run-label" x="${fixed(left + 4)}" y="${y + 15}">${escaped(label)}</text>`;
}

function arrowMark({ from, to, sentUs, endUs, isLost }: PictureArrow, x: Scale["x"]): string {
  const start = { x: x(sentUs), y: middle(from) };
  const end = { x: x(endUs), y: middle(to) };
  if (isLost) {
    const half = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    return `<path class="run-arrow is-lost" d="M${fixed(start.x)} ${start.y}L${fixed(half.x)} ${fixed(half.y)}"/><path class="run-cross" d="M${fixed(half.x - 4)} ${fixed(half.y - 4)}l8 8m0 -8l-8 8"/>`;
  }
  const points = arrowHead(start, end)
    .map((point) => `${fixed(point.x)},${fixed(point.y)}`)
    .join(" ");
  return `<path class="run-arrow" d="M${fixed(start.x)} ${start.y}L${fixed(end.x)} ${end.y}"/><polygon class="run-head" points="${points}"/>`;
}

function violationMark({ violation }: RunPicture, { x, height }: Scale): string {
  if (!violation) return "";
  const at = x(violation.atUs);
  const isRight = at > WIDTH_PX - FAULT_LABEL_PX;
  return `<line class="run-violation" x1="${fixed(at)}" x2="${fixed(at)}" y1="0" y2="${height}"/><text class="run-violation-label" x="${fixed(at + (isRight ? -5 : 5))}" y="${height - 4}" text-anchor="${isRight ? "end" : "start"}">✕ ${words.violation}</text>`;
}

const middle = (lane: number): number => lane * LANE_PX + LANE_PX / 2;
const fixed = (px: number): string => String(Number(px.toFixed(1)));

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
