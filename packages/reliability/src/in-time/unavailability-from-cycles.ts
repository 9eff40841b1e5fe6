import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositives } from "../input/check-positives.ts";
import { DEVIATIONS_95 } from "../probability/wilson-interval.ts";
import type { EstimatedUnavailability } from "./estimated-unavailability.ts";

/** How long something was up, and then down, in each of several cycles. */
export interface UpAndDownTimes {
  /** How long it was up in each cycle: hours above 0, at least two cycles. */
  readonly upHours: readonly number[];
  /** How long it was down at the end of each cycle: hours, 0 or more, as many as times up. */
  readonly downHours: readonly number[];
}

/**
 * What the cycles of a simulation, or of a log, tell of the unavailability: the fraction of time down, and where
 * the true one lies with 95 % confidence.
 *
 * Û = Σ d / Σ (u + d), the ratio of the sums and not the mean of the cycles' ratios. By the delta method its standard
 * error is √(Σ (d − Û (u + d))² / (m − 1)) · √m / Σ (u + d) over m cycles, and the interval Û ± 1.96 of it, cut at 0
 * and 1. Cycles must be independent and alike: each begins anew with a repair. The interval is for many cycles;
 * with fewer than about 30 it is too narrow. One object, because a fraction without its interval misleads.
 *
 * @throws TypeError or RangeError for fewer than two cycles, lists of different lengths, or times that are not
 * finite, up above 0 and down at least 0.
 * Source: M. A. Crane and D. L. Iglehart, "Simulating stable stochastic systems, III: Regenerative processes and
 * discrete-event simulations", Operations Research 23 (1975).
 */
export function unavailabilityFromCycles(cycles: UpAndDownTimes): EstimatedUnavailability {
  checkOptions("options", cycles);
  const { upHours, downHours } = cycles;
  checkPositives("upHours", upHours);
  checkNotNegatives("downHours", downHours);
  const count = upHours.length;
  if (downHours.length !== count) {
    throw new RangeError(
      `downHours is a list of ${downHours.length}, but must have as many times as upHours: ${count}`,
    );
  }
  if (count < 2) throw new RangeError("upHours is a list of 1, but must hold at least two cycles");
  let up = 0;
  let down = 0;
  for (let cycle = 0; cycle < count; cycle++) {
    up += upHours[cycle]!;
    down += downHours[cycle]!;
  }
  const total = up + down;
  let squares = 0;
  for (let cycle = 0; cycle < count; cycle++) {
    // d − Û (u + d), written without the large part that cancels.
    const off = (downHours[cycle]! * up - upHours[cycle]! * down) / total;
    squares += off * off;
  }
  const error = Math.sqrt((squares / (count - 1)) * count) / total;
  const unavailability = down / total;
  return {
    unavailability,
    low: Math.max(0, unavailability - DEVIATIONS_95 * error),
    high: Math.min(1, unavailability + DEVIATIONS_95 * error),
  };
}
