import { lastNotAbove } from "./find-event.ts";
import type { FaultBand, RecordedRun } from "./recorded-run.ts";
import { windowAround, type TimeWindow } from "./window.ts";

/** About as many events as can be told apart in a diagram. */
const EVENTS = 130;

/** A moment of a run, with what is shown around it. */
export interface Place {
  readonly cursorUs: number;
  /** The row of the last event that has happened. */
  readonly row: number;
  readonly shown: TimeWindow;
}

/** The first fault that happens to a run; one that acts from the start is how it begins. */
export function firstFaultOf({ faults }: RecordedRun): FaultBand | undefined {
  return faults.find(({ fromUs }) => fromUs > 0) ?? faults[0];
}

/** Where a run is opened: at what went wrong, else at the first fault, else at its beginning. */
export function openedAt(run: RecordedRun): Place {
  const cursorUs = run.violation?.atUs ?? firstFaultOf(run)?.fromUs ?? 0;
  const nowhere = { fromUs: -1, toUs: -1 };
  const spanUs = (run.untilUs * EVENTS) / Math.max(1, run.times.length);
  const shown = windowAround(nowhere, spanUs, cursorUs, run.untilUs);
  return { cursorUs, row: lastNotAbove(run.times, cursorUs), shown };
}
