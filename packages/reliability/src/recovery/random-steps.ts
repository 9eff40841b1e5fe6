import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositives } from "../input/check-positives.ts";

const STEPS_MAX = 20;

/** The first part of the time is 2 to this power shorter than the shortest mean. */
const PARTS = 6;
/** Terms of the exponential series beyond the first that matters: less than 2 to the power of −6 each. */
const TERMS = 9;

/** A recovery of which one part always takes as long, and others do not. */
export interface RandomSteps {
  /** How long what never varies takes, in all: seconds of at least 0. */
  readonly fixedSec: number;
  /** The mean time of each other step, one after the other: up to 20, seconds above 0. */
  readonly meansSec: readonly number[];
}

/** Refuses steps that make no sense. */
export function checkRandomSteps(steps: RandomSteps): void {
  checkOptions("options", steps);
  checkNotNegative("fixedSec", steps.fixedSec);
  checkPositives("meansSec", steps.meansSec);
  const count = steps.meansSec.length;
  if (count <= STEPS_MAX) return;
  throw new RangeError(`meansSec holds ${count} steps, but must hold at most ${STEPS_MAX}`);
}

/**
 * The probability that steps with exponential times take longer in all than `sec`.
 *
 * Steps are the states of a chain that only moves on. Its matrix of transition probabilities is found for a short part
 * of the time and squared until it covers the whole. Every term is positive and the diagonal is known, exp(−t/mean),
 * so that small results keep their relative precision and equal means need no care.
 */
export function longerThan(sec: number, meansSec: readonly number[]): number {
  if (sec <= 0) return 1;
  const shortest = Math.min(...meansSec);
  const squarings = Math.max(0, Math.ceil(Math.log2(sec / shortest)) + PARTS);
  let partSec = sec / 2 ** squarings;
  const moves = movesIn(partSec, meansSec, shortest);
  for (let squaring = 0; squaring < squarings; squaring++) {
    partSec *= 2;
    square(moves, partSec, meansSec);
  }
  let probability = 0;
  for (let state = 0; state < meansSec.length; state++) probability += moves[state]!;
  return probability;
}

/** Row by row, the probability of each state a short time after each other, by Jensen's series of jumps. */
function movesIn(sec: number, meansSec: readonly number[], shortestSec: number): Float64Array {
  const size = meansSec.length;
  const moves = new Float64Array(size * size);
  const jumps = sec / shortestSec;
  const row = new Float64Array(size);
  for (let from = 0; from < size; from++) {
    row.fill(0);
    row[from] = Math.exp(-jumps);
    for (let jump = 1; jump <= size + TERMS; jump++) {
      for (let to = from; to < size; to++) moves[from * size + to]! += row[to]!;
      for (let to = size - 1; to >= from; to--) {
        const stays = row[to]! * (1 - shortestSec / meansSec[to]!);
        const comes = to === from ? 0 : row[to - 1]! * (shortestSec / meansSec[to - 1]!);
        row[to] = ((stays + comes) * jumps) / jump;
      }
    }
  }
  return moves;
}

/** Turns it into the same after twice the time, which is `sec`; no place is read after it is written. */
function square(moves: Float64Array, sec: number, meansSec: readonly number[]): void {
  const size = meansSec.length;
  for (let from = 0; from < size; from++) {
    for (let to = size - 1; to > from; to--) {
      let sum = 0;
      for (let over = from; over <= to; over++) sum += moves[from * size + over]! * moves[over * size + to]!;
      moves[from * size + to] = sum;
    }
    moves[from * size + from] = Math.exp(-sec / meansSec[from]!);
  }
}
