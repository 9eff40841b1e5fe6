import { checkPositive } from "../input/check-positive.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { checkStoredUnits, type StoredUnits } from "./stored-units.ts";

/** What one repair period, and a year of them, can lose. */
export interface PeriodModelLoss {
  /** The probability that one unit fails within a period. */
  readonly unitFailureProbability: number;
  /** The probability that more units fail within a period than may. */
  readonly periodLossProbability: number;
  /** The probability that this happens in any period of a year. */
  readonly annualLossProbability: number;
}

/**
 * How likely data is lost by the model that storage vendors publish: a year is cut into repair periods, and data is
 * gone if more units fail within one of them than it can do without.
 *
 * p = 1 − exp(−MTTR / MTBF) for one unit; P = Σ C(n, j) pʲ (1 − p)ⁿ⁻ʲ for j above n − k; in a year of T hours
 * 1 − (1 − P)^(T / MTTR). At the end of each period everything is whole again. Rivals: the chain of `mttdl` lets each
 * repair take its own time. With quick repairs it loses (m + 1)!/m! = m + 1 times as often where repairs go on in
 * parallel, m = n − k, because failures that straddle the end of a period count there and not here; and
 * (m + 1)! times as often where they come one by one. Units fail alone: racks, batches, bugs and operators, which
 * decide at this level, are left out. One object, because the steps explain the result. Small results keep their
 * relative precision.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n ≤ 1,000, or times that are not
 * finite and above 0.
 * Source: B. Wilson, "Backblaze Durability Calculates at 99.999999999% — And Why It Doesn't Matter" (Backblaze, 2018)
 * and the program published with it, erasure-coding-durability.
 */
export function periodModelLoss(
  units: StoredUnits & {
    /** The length of a year in days, above 0; 365 where it is not given. */
    readonly daysPerYear?: number;
  },
): PeriodModelLoss {
  checkStoredUnits(units);
  const { n, k, mtbfHours, mttrHours, daysPerYear = 365 } = units;
  checkPositive("daysPerYear", daysPerYear);
  const unitFailureProbability = -Math.expm1(-mttrHours / mtbfHours);
  const survival = Math.exp(-mttrHours / mtbfHours);
  const periodLossProbability = binomialTail(n, n - k + 1, unitFailureProbability, survival);
  const periods = (24 * daysPerYear) / mttrHours;
  const annualLossProbability = -Math.expm1(periods * Math.log1p(-periodLossProbability));
  return { unitFailureProbability, periodLossProbability, annualLossProbability };
}
