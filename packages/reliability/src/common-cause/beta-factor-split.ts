/** A unit's unavailability under the beta-factor model, split into the two parts of the exact form. */
export interface BetaFactorSplit {
  /** The odds c / (1 − c) of the common part c = βp. */
  readonly commonOdds: number;
  /** The own part q = (1 − β)p / (1 − βp). */
  readonly own: number;
}

/** Splits an unavailability p below 1. */
export function splitByBeta(unavailability: number, beta: number): BetaFactorSplit {
  const common = beta * unavailability;
  return { commonOdds: common / (1 - common), own: ((1 - beta) * unavailability) / (1 - common) };
}
