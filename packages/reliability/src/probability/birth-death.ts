/**
 * The fraction of time that a chain which only steps up and down spends in each state, from the lowest up.
 * `up(i)` is the rate from state i to i + 1, `down(i)` that from i to i − 1, above 0; there are `count` states.
 *
 * Each state's part among the states up to it is found first, from the balance of what crosses between it and
 * the one below; then the parts are multiplied down from the top. Both passes add, multiply and divide what is
 * not negative, and no part exceeds 1, so that nothing cancels or overflows.
 */
export function birthDeathShares(
  count: number,
  up: (state: number) => number,
  down: (state: number) => number,
): Float64Array {
  const shares = new Float64Array(count);
  shares[0] = 1;
  for (let state = 1; state < count; state++) {
    const odds = (shares[state - 1]! * up(state - 1)) / down(state);
    shares[state] = 1 / (1 + 1 / odds);
  }
  // The part of all time in which the chain is no higher than the state at hand.
  let below = 1;
  for (let state = count - 1; state > 0; state--) {
    const share = shares[state]!;
    const odds = (shares[state - 1]! * up(state - 1)) / down(state);
    shares[state] = below * share;
    below /= 1 + odds;
  }
  shares[0] = below;
  return shares;
}

/** How long such a chain takes to climb. */
export interface Climb {
  /** The mean time from state 0 until the target is first reached. */
  readonly total: number;
  /** The mean time of the last step alone, from the state below the target. */
  readonly lastStep: number;
}

/**
 * How long such a chain takes on average to reach `target`, 1 or more: the sum of the mean times of one step up
 * each, Tᵢ = (1 + downᵢ · Tᵢ₋₁) / upᵢ.
 */
export function birthDeathClimb(
  target: number,
  up: (state: number) => number,
  down: (state: number) => number,
): Climb {
  let lastStep = 1 / up(0);
  let total = lastStep;
  for (let state = 1; state < target; state++) {
    lastStep = (1 + down(state) * lastStep) / up(state);
    total += lastStep;
  }
  return { total, lastStep };
}
