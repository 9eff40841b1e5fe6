import { checkChoice } from "../input/check-choice.ts";
import { checkOpenFraction } from "../input/check-open-fraction.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** The two things that a printed annual failure rate can mean. */
export type AfrMeaning = "rate" | "probability";

/** An annual failure rate, and what it means. */
export interface AnnualFailures {
  /** The annual failure rate, as a number above 0 and below 1: 0.0141 for 1.41 %. */
  readonly afr: number;
  /** Failures per unit and year, or the probability that a unit fails within a year. */
  readonly meaning: AfrMeaning;
  /** The length of a year in days, above 0; 365 where it is not given. */
  readonly daysPerYear?: number;
}

/**
 * How often an hour a unit fails, from its annual failure rate; one over it is the `mtbfHours` of every other
 * function.
 *
 * Two rival conventions share the name. As a **rate**, failures over unit-years, λ = AFR / T: fleet statistics
 * that replace what fails count so. As a **probability** that a unit fails within a year, AFR = 1 − exp(−λT), so
 * λ = −ln(1 − AFR) / T: data sheets mean this one. They differ by about AFR/2: 0.5 % of the rate at an AFR of 1 %,
 * 5 % at 10 %. T is 24 hours for each day of the year. Failures are spread evenly over time.
 *
 * @throws TypeError or RangeError for an AFR that is not above 0 and below 1, a meaning that is none of the two, or
 * a year that is not finite and above 0.
 * Source: the exponential law of lifetimes; E. Pinheiro, W.-D. Weber and L. A. Barroso, "Failure Trends in a Large
 * Disk Drive Population", FAST 2007, for annualised failure rates of a fleet.
 */
export function rateFromAfr(failures: AnnualFailures): number {
  checkOptions("options", failures);
  const { afr, meaning, daysPerYear = 365 } = failures;
  checkOpenFraction("afr", afr);
  checkChoice("meaning", meaning, ["rate", "probability"]);
  checkPositive("daysPerYear", daysPerYear);
  return (meaning === "rate" ? afr : -Math.log1p(-afr)) / (24 * daysPerYear);
}
