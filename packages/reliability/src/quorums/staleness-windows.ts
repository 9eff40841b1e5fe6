import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { randomFromSeed } from "../probability/random-from-seed.ts";
import { checkDelay, delayDrawer, type Delay } from "./delay.ts";
import { checkQuorumSizes, type QuorumSizes } from "./quorum-sizes.ts";

/**
 * A store that sends each write and each read to all `n` copies, commits a write at the `w`-th acknowledgement
 * and answers a read at the `r`-th response; how long its four kinds of message take; and how many times it
 * is tried, from which seed.
 */
export interface StalenessTrials extends QuorumSizes {
  /** From the coordinator of a write to a copy. */
  readonly write: Delay;
  /** From a copy that has the write back to its coordinator. */
  readonly acknowledge: Delay;
  /** From the coordinator of a read to a copy. */
  readonly read: Delay;
  /** From a copy back to the coordinator of the read. */
  readonly response: Delay;
  /** How many writes, each with a read after it: a whole number from 1 to 10,000,000. */
  readonly trials: number;
  /** A whole number from 0 to 2³² − 1; the same seed gives the same result in every engine. */
  readonly seed: number;
}

/** Refuses trials whose sizes, delays, count or seed make no sense. */
export function checkStalenessTrials(options: StalenessTrials): void {
  checkOptions("options", options);
  checkQuorumSizes(options);
  for (const name of ["write", "acknowledge", "read", "response"] as const) checkDelay(name, options[name]);
  checkCount("trials", options.trials, { min: 1, max: 10_000_000 });
  checkCount("seed", options.seed, { min: 0, max: 2 ** 32 - 1 });
}

/**
 * For each trial the time after commit, in milliseconds, from which a read finds the write: 0 where it does at
 * once. A read that starts t after the commit c is stale when each copy i among its first r responses got the
 * read before the write: c + t + Rᵢ < Wᵢ. So it is consistent from t = min(Wᵢ − Rᵢ) − c on.
 */
export function stalenessWindows(options: StalenessTrials): Float64Array {
  const { n, r, w, trials } = options;
  const random = randomFromSeed(options.seed);
  const write = delayDrawer(options.write, random);
  const acknowledge = delayDrawer(options.acknowledge, random);
  const read = delayDrawer(options.read, random);
  const response = delayDrawer(options.response, random);
  const fastestAcknowledged = new Float64Array(w);
  const fastestResponse = new Float64Array(r);
  const noLeads = new Float64Array(w);
  const leadOfResponse = new Float64Array(r);
  const windows = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial++) {
    fastestAcknowledged.fill(Infinity);
    fastestResponse.fill(Infinity);
    for (let copy = 0; copy < n; copy++) {
      const written = write();
      keepFastest(fastestAcknowledged, noLeads, written + acknowledge(), 0);
      const asked = read();
      keepFastest(fastestResponse, leadOfResponse, asked + response(), written - asked);
    }
    let visible = Infinity;
    for (let index = 0; index < r; index++) visible = Math.min(visible, leadOfResponse[index]!);
    windows[trial] = Math.max(0, visible - fastestAcknowledged[w - 1]!);
  }
  return windows;
}

/** Puts a time into a list of the fastest so far, in rising order, with its companion value beside it. */
function keepFastest(fastest: Float64Array, companions: Float64Array, time: number, companion: number): void {
  let place = fastest.length - 1;
  if (!(time < fastest[place]!)) return;
  for (; place > 0 && time < fastest[place - 1]!; place--) {
    fastest[place] = fastest[place - 1]!;
    companions[place] = companions[place - 1]!;
  }
  fastest[place] = time;
  companions[place] = companion;
}
