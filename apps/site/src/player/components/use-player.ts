import {
  arrowsOf,
  firstNotBelow,
  lanesOf,
  lastNotAbove,
  openedAt,
  windowAround,
  type Arrows,
  type Place,
  type RecordedRun,
  type Stretch,
  type TimeWindow,
} from "@standby/playback";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useCalm } from "../../landing/use-running.ts";

/** How much slower than in reality a run is played. */
export const SPEEDS = [1, 0.1, 0.02, 0.005] as const;
const CALM_STEP_MS = 700;

/** A run in the player: where it is, what it shows, and what can be done. */
export interface Playing {
  readonly run: RecordedRun;
  readonly arrows: Arrows;
  readonly lanes: readonly (readonly Stretch[])[];
  readonly cursorUs: number;
  /** The row of the last event that has happened. */
  readonly row: number;
  readonly shown: TimeWindow;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly goTo: (atUs: number) => void;
  /** Goes to one of several events of the same moment; the nearest row where there is none of that number. */
  readonly goToRow: (row: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly zoom: (factor: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: number) => void;
}

/** Lets a run be played, stepped through and zoomed into. */
export function usePlayer(run: RecordedRun): Playing {
  const arrows = useMemo(() => arrowsOf(run), [run]);
  const lanes = useMemo(() => lanesOf(run), [run]);
  const [place, setPlace] = useState<Place>(() => openedAt(run));
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(SPEEDS[2]);
  const calm = useCalm();

  const move = (before: Place, atUs: number, row?: number): Place => {
    const cursorUs = Math.min(Math.max(0, atUs), run.untilUs);
    const shown = windowAround(before.shown, spanOf(before.shown), cursorUs, run.untilUs);
    return { cursorUs, row: row ?? lastNotAbove(run.times, cursorUs), shown };
  };
  usePassing(isPlaying, calm, (ms) =>
    setPlace((before) => move(before, before.cursorUs + ms * 1_000 * speed)),
  );
  useEffect(() => {
    if (place.cursorUs >= run.untilUs) setPlaying(false);
  }, [place.cursorUs, run.untilUs]);

  return {
    run,
    arrows,
    lanes,
    ...place,
    isPlaying,
    speed,
    goTo: (atUs) => setPlace((before) => move(before, atUs)),
    goToRow: (row) => setPlace((before) => atRow(run, before, row, move)),
    step: (by) => setPlace((before) => stepped(run, before, by, move)),
    zoom: (factor) =>
      setPlace((before) => ({
        ...before,
        shown: windowAround(before.shown, spanOf(before.shown) * factor, before.cursorUs, run.untilUs),
      })),
    toggle: () => {
      if (place.cursorUs >= run.untilUs) setPlace((before) => move(before, 0));
      setPlaying(!isPlaying);
    },
    setSpeed,
  };
}

function spanOf({ fromUs, toUs }: TimeWindow): number {
  return toUs - fromUs;
}

type Move = (before: Place, atUs: number, row: number) => Place;

function stepped(run: RecordedRun, before: Place, by: 1 | -1, move: Move): Place {
  const isOnEvent = run.times[before.row] === before.cursorUs;
  const wanted =
    by === 1 ? before.row + 1 : isOnEvent ? before.row - 1 : firstNotBelow(run.times, before.cursorUs) - 1;
  return atRow(run, before, wanted, move);
}

function atRow(run: RecordedRun, before: Place, wanted: number, move: Move): Place {
  const row = Math.min(Math.max(0, wanted), run.times.length - 1);
  return move(before, run.times[row] ?? 0, row);
}

/** Calls with the milliseconds that went by: at every frame, or seldom where less motion is wanted. */
function usePassing(isOn: boolean, calm: boolean, pass: (ms: number) => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let last = performance.now();
    let handle = 0;
    const tick = (): void => {
      const now = performance.now();
      pass(Math.min(now - last, 2 * CALM_STEP_MS));
      last = now;
      handle = next();
    };
    const next = (): number =>
      calm ? window.setTimeout(tick, CALM_STEP_MS) : window.requestAnimationFrame(tick);
    handle = next();
    return () => (calm ? clearTimeout(handle) : cancelAnimationFrame(handle));
  });
}
