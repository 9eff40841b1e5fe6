import { firstNotBelow } from "./find-event.ts";
import type { RecordedRun } from "./recorded-run.ts";

/** Every message of a run from its sending to its arrival or loss, in the order of their ends. */
export interface Arrows {
  /** The rows of the events, in the run's columns. */
  readonly sent: Int32Array;
  readonly ended: Int32Array;
  readonly endTimes: Float64Array;
  /** The longest time that a message was under way. */
  readonly longestUs: number;
}

/** One message as it is drawn. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly sentUs: number;
  readonly endUs: number;
  readonly isLost: boolean;
  /** The row of its end. */
  readonly row: number;
}

/** The messages of a run whose sending is in it too. */
export function arrowsOf(run: RecordedRun): Arrows {
  const receive = run.kindNames.indexOf("receive");
  const lose = run.kindNames.indexOf("lose");
  const sent: number[] = [];
  const ended: number[] = [];
  let longestUs = 0;
  for (let row = 0; row < run.times.length; row++) {
    if (run.kinds[row] !== receive && run.kinds[row] !== lose) continue;
    const start = (run.causes[row] as number) - run.firstEvent;
    if (start < 0) continue;
    sent.push(start);
    ended.push(row);
    longestUs = Math.max(longestUs, (run.times[row] as number) - (run.times[start] as number));
  }
  const endTimes = Float64Array.from(ended, (row) => run.times[row] as number);
  return { sent: Int32Array.from(sent), ended: Int32Array.from(ended), endTimes, longestUs };
}

/**
 * The messages that are under way at some moment of a window, thinned evenly to at most `most`.
 *
 * @returns with them, of how many messages in the window one is given: 1 where all are
 */
export function arrowsIn(
  run: RecordedRun,
  arrows: Arrows,
  fromUs: number,
  toUs: number,
  most: number,
): { readonly arrows: readonly Arrow[]; readonly oneOf: number } {
  const first = firstNotBelow(arrows.endTimes, fromUs);
  const end = firstNotBelow(arrows.endTimes, toUs + arrows.longestUs + 1);
  const oneOf = Math.max(1, Math.ceil((end - first) / most));
  const lose = run.kindNames.indexOf("lose");
  const found: Arrow[] = [];
  for (let index = first + ((oneOf - (first % oneOf)) % oneOf); index < end; index += oneOf) {
    const start = arrows.sent[index] as number;
    const row = arrows.ended[index] as number;
    const sentUs = run.times[start] as number;
    if (sentUs > toUs) continue;
    found.push({
      from: run.nodes[start] as number,
      to: run.nodes[row] as number,
      sentUs,
      endUs: run.times[row] as number,
      isLost: run.kinds[row] === lose,
      row,
    });
  }
  return { arrows: found, oneOf };
}
