/** How far a divider may be moved, in percent of what it divides. */
export interface PaneRange {
  min: number;
  max: number;
  initial: number;
}

const STEP = 2;
const BIG_STEP = 10;

/** A position in percent, within its range; the initial one where `value` is no number. */
export function clampPane(value: unknown, range: PaneRange): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return range.initial;
  return Math.round(Math.min(range.max, Math.max(range.min, value)) * 10) / 10;
}

/** Where a key moves a divider to; null where the key means nothing to it. */
export function movePane(value: number, key: string, vertical: boolean, range: PaneRange): number | null {
  const target = {
    [vertical ? "ArrowLeft" : "ArrowUp"]: value - STEP,
    [vertical ? "ArrowRight" : "ArrowDown"]: value + STEP,
    PageUp: value - BIG_STEP,
    PageDown: value + BIG_STEP,
    Home: range.min,
    End: range.max,
    Enter: range.initial,
  }[key];
  return target === undefined ? null : clampPane(target, range);
}
