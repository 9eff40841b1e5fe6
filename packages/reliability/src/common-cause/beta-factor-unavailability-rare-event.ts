import { unavailabilityOf } from "../input/level.ts";
import { checkReplicas, type BetaFactorReplicas } from "./beta-factor-replicas.ts";

/**
 * The unavailability of `n` equal replicas in parallel under the beta-factor model, in the form that most
 * tables print: the common part and the independent part simply added.
 *
 * U ≈ βp + ((1 − β)p)ⁿ, for a small unit unavailability p. It counts the overlap of the two parts twice, so
 * it is close only where p is small; `betaFactorUnavailability` is exact. Takes and returns fractions from
 * 0 to 1.
 *
 * @throws TypeError or RangeError for a level or beta that is not a fraction, or n that is not a whole
 * number of at least 1.
 * Source: K. N. Fleming (1975), the beta-factor model; IEC 61508-6, annex D, on beta.
 */
export function betaFactorUnavailabilityRareEvent(replicas: BetaFactorReplicas): number {
  checkReplicas(replicas);
  const { beta, n } = replicas;
  const unit = unavailabilityOf(replicas);
  return beta * unit + Math.pow((1 - beta) * unit, n);
}
