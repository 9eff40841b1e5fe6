import { unavailabilityOf } from "../input/level.ts";
import { checkReplicas, type BetaFactorReplicas } from "./beta-factor-replicas.ts";

/**
 * The unavailability of `n` equal replicas in parallel, when a fraction `beta` of each one's unavailability
 * comes from causes that take all of them down together.
 *
 * With unit unavailability p: common part c = βp, own part q = (1 − β)p / (1 − βp), so that one unit has
 * exactly p; then U = c + (1 − c)qⁿ. Exact for this model at any p. Many texts take q = (1 − β)p and add
 * the parts: that is `betaFactorUnavailabilityRareEvent`, close where p is small. Takes and returns fractions
 * from 0 to 1.
 *
 * @throws TypeError or RangeError for a level or beta that is not a fraction, or n that is not a whole
 * number of at least 1.
 * Source: K. N. Fleming (1975), the beta-factor model; the own part from P(unit down) = p.
 */
export function betaFactorUnavailability(replicas: BetaFactorReplicas): number {
  checkReplicas(replicas);
  const { beta, n } = replicas;
  const unit = unavailabilityOf(replicas);
  const common = beta * unit;
  if (common === 1) return 1;
  const own = ((1 - beta) * unit) / (1 - common);
  return common + (1 - common) * Math.pow(own, n);
}
