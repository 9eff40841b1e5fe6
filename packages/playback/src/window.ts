/** The part of a run that the diagram shows. */
export interface TimeWindow {
  readonly fromUs: number;
  readonly toUs: number;
}

export const SPAN_MIN_US = 500;
const EDGE = 0.06;
const PLACE = 0.35;

/** A window of a length that shows a moment; moved no more than it takes, and never past the ends of the run. */
export function windowAround(before: TimeWindow, spanUs: number, atUs: number, untilUs: number): TimeWindow {
  const span = Math.min(Math.max(spanUs, SPAN_MIN_US), untilUs);
  const isSame = Math.abs(before.toUs - before.fromUs - span) < 1;
  const edge = EDGE * span;
  const isIn = atUs >= before.fromUs + edge && atUs <= before.toUs - edge;
  const wanted = isSame && isIn ? before.fromUs : atUs - PLACE * span;
  const fromUs = Math.min(Math.max(0, wanted), untilUs - span);
  return { fromUs, toUs: fromUs + span };
}
