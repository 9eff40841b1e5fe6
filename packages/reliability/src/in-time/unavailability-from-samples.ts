import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { wilsonInterval } from "../probability/wilson-interval.ts";
import type { EstimatedUnavailability } from "./estimated-unavailability.ts";

/**
 * What a simulation, or a probe, that looked a number of times and found it down some of them tells of the
 * unavailability: the fraction, and where the true one lies with 95 % confidence.
 *
 * Wilson's interval, (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n) with z = 1.96. Having never seen it down
 * does not make it 0: the upper end is then z² / (n + z²). Looks must be independent: far enough apart, or each of
 * a run of its own. Looks close together see the same outage again and make the interval too narrow; take
 * `unavailabilityFromCycles` then. One object, because a fraction without its interval misleads.
 *
 * @throws TypeError or RangeError for counts that are not whole, no samples, or more down than there are.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927).
 */
export function unavailabilityFromSamples(seen: {
  readonly samples: number;
  readonly down: number;
}): EstimatedUnavailability {
  checkOptions("options", seen);
  checkCount("samples", seen.samples, { min: 1 });
  checkCount("down", seen.down, { min: 0, max: seen.samples });
  return {
    unavailability: seen.down / seen.samples,
    ...wilsonInterval(seen.down, seen.samples),
  };
}
