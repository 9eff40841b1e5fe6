import { scaleSymlog } from "d3-scale";

/** A stretch of time before and after something happens, in seconds. */
export interface TimeAround {
  readonly beforeSec: number;
  readonly afterSec: number;
}

/** A length of time that is written on the axis; negative before it happens, 0 when it does. */
export interface Moment {
  readonly sec: number;
  /** In percent of the width. */
  readonly at: number;
  /** Whether it goes where room is short. */
  readonly spare: boolean;
}

const KNOWN_SEC = [60, 3600, 86_400, 30 * 86_400];
/** Moments closer than this, in percent, would be written over each other. */
const APART = 9;
/** The same where room is short. */
const FAR_APART = 30;

/**
 * Places moments around an event: 0 for the earliest, 100 for the latest. Near the event a second is wide, far
 * from it a day is narrow, so that seconds and days are seen together; both sides have the same scale.
 */
export function placeAround({ beforeSec, afterSec }: TimeAround): (sec: number) => number {
  return scaleSymlog().domain([-beforeSec, afterSec]).range([0, 100]).clamp(true);
}

/** Lengths that people know, on both sides, as far as they fit beside each other, and the event itself. */
export function momentsOf(around: TimeAround): Moment[] {
  const place = placeAround(around);
  const wanted = [0, ...KNOWN_SEC.flatMap((sec) => [-sec, sec])].filter(
    (sec) => sec >= -around.beforeSec && sec <= around.afterSec,
  );
  const kept: Moment[] = [];
  for (const sec of wanted) {
    const at = place(sec);
    const isFree = (apart: number, others: readonly Moment[]): boolean =>
      others.every((other) => Math.abs(other.at - at) >= apart);
    if (!isFree(APART, kept)) continue;
    kept.push({
      sec,
      at,
      spare: !isFree(
        FAR_APART,
        kept.filter(({ spare }) => !spare),
      ),
    });
  }
  return kept.sort((a, b) => a.at - b.at);
}
