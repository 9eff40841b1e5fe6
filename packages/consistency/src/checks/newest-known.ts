import type { Operation } from "../history/operation.ts";
import type { Version } from "./registers.ts";

/** An answer after which a version is known to have been written. */
export interface Sighting {
  readonly seen: Operation;
  readonly version: Version;
}

/** The newest version that is known at a time. */
export class NewestKnown {
  private readonly times: readonly number[];
  /** Of each time, the sighting up to then whose version was written last. */
  private readonly newest: Sighting[] = [];

  constructor(sightings: readonly Sighting[]) {
    const sorted = sightings.toSorted((a, b) => Number(a.seen.returnedAt) - Number(b.seen.returnedAt));
    this.times = sorted.map(({ seen }) => Number(seen.returnedAt));
    let newest: Sighting | undefined;
    for (const each of sorted) {
      newest = newest && newest.version.calledAt >= each.version.calledAt ? newest : each;
      this.newest.push(newest);
    }
  }

  /** What was known from answers that came before a time. */
  before(time: number): Sighting | undefined {
    let low = 0;
    let high = this.times.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.times[middle] as number) < time) low = middle + 1;
      else high = middle;
    }
    return this.newest[low - 1];
  }
}
