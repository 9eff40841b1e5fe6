import { checkFraction } from "../input/check-fraction.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/**
 * The unavailability that no number of replicas gets below, when a fraction `beta` of each one's
 * unavailability is shared.
 *
 * U∞ = βp, the limit of `betaFactorUnavailability` for many replicas. So no number of replicas is down less
 * than one replica by more than a factor of 1/β. Units that are always down stay so: 1. Takes and returns
 * fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for a level or beta that is not a fraction.
 * Source: K. N. Fleming (1975), the beta-factor model.
 */
export function betaFactorFloor(options: Level & { readonly beta: number }): number {
  checkLevel("options", options);
  checkFraction("beta", options.beta);
  const unit = unavailabilityOf(options);
  return unit === 1 ? 1 : options.beta * unit;
}
