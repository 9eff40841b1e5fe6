import { checkCount } from "../input/check-count.ts";
import { checkLossyHeartbeats, type LossyHeartbeats } from "./lossy-heartbeats.ts";

/** More would take seconds to count. */
const MOST_HEARTBEATS = 10_000_000;

/**
 * The probability that a healthy sender is declared dead at least once within some number of heartbeats, when
 * `misses` lost ones in a row raise the alarm and each is lost independently.
 *
 * Exact: the first run of k losses ends at heartbeat k with probability pᵏ, and at a later heartbeat m with
 * (1 − p) pᵏ (1 − F(m − k − 1)), where F(m) is the probability sought for m heartbeats; the sum of these. All
 * terms are positive, so small results keep their relative precision. Takes a step per heartbeat.
 *
 * @throws TypeError or RangeError for a loss that is not a fraction, misses that are not a whole number of at
 * least 1, and heartbeats that are not a whole number from 1 to 10,000,000.
 * Source: W. Feller, *An Introduction to Probability Theory and Its Applications*, volume 1 (3rd edition,
 * 1968), chapter XIII, on success runs.
 */
export function falseAlarmProbability(options: LossyHeartbeats & { readonly heartbeats: number }): number {
  checkLossyHeartbeats(options);
  checkCount("heartbeats", options.heartbeats, { min: 1, max: MOST_HEARTBEATS });
  const { lossProbability, misses, heartbeats } = options;
  if (misses > heartbeats) return 0;
  const run = lossProbability ** misses;
  const runAfterArrival = (1 - lossProbability) * run;
  // The last k + 1 values of F, in a ring; those before the k-th heartbeat are 0.
  const ring = new Float64Array(misses + 1);
  ring[misses] = run;
  let alarmed = run;
  // What the last additions lost to rounding (Kahan's sum): a day has many heartbeats.
  let lost = 0;
  for (let m = misses + 1; m <= heartbeats; m++) {
    const place = m % (misses + 1);
    const term = runAfterArrival * (1 - ring[place]!) - lost;
    const sum = alarmed + term;
    lost = sum - alarmed - term;
    alarmed = sum;
    ring[place] = alarmed;
  }
  return Math.min(1, alarmed);
}
