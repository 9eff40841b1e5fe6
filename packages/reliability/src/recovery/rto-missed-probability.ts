import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkRandomSteps, longerThan, type RandomSteps } from "./random-steps.ts";

/**
 * The probability, as a fraction, that a recovery whose steps take random times takes longer than its objective.
 *
 * T = fixed + T₁ + … + Tₘ, each Tᵢ exponential with its own mean and independent: a hypoexponential sum, exact and for
 * equal means too. An exponential step is often short and sometimes three times its mean, as finding out what is
 * wrong is; what never varies goes into the fixed part. Steps that fail together, such as two that need the same
 * person, make long recoveries likelier than this says. Small results keep their relative precision.
 *
 * @throws TypeError or RangeError for times that are not finite and at least 0, means that are not above 0, no step, or
 * more than 20.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science Applications*,
 * second edition (2002), chapter 3, on the hypoexponential distribution.
 */
export function rtoMissedProbability(
  steps: RandomSteps & {
    /** How long the recovery may take: seconds of at least 0. */
    readonly targetSec: number;
  },
): number {
  checkRandomSteps(steps);
  checkNotNegative("targetSec", steps.targetSec);
  if (steps.targetSec < steps.fixedSec) return 1;
  return longerThan(steps.targetSec - steps.fixedSec, steps.meansSec);
}
