import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

const NEGLIGIBLE = 1e-18;

/**
 * How long a request takes on average, when each asks `choices` servers at random and joins the shortest of
 * their queues: wait and service, in seconds.
 *
 * T = s·Σ λ^((dⁱ − d)/(d − 1)) for i from 1 on, with utilisation λ, d choices and mean service s; for d = 1 it
 * is s/(1 − λ), a queue by itself. In the limit of many servers, with random arrivals, exponential service
 * times, and lengths that are known without delay: stale lengths make all choose the same server. Infinity
 * at full utilisation.
 *
 * @throws TypeError or RangeError for a utilisation that is not a fraction, choices that are not a whole number
 * of at least 1, or a service that is not finite and above 0.
 * Source: M. Mitzenmacher, "The power of two choices in randomized load balancing", IEEE Transactions on
 * Parallel and Distributed Systems 12 (2001).
 */
export function powerOfChoicesMeanResponse(options: {
  readonly utilisation: number;
  readonly choices: number;
  readonly serviceSec: number;
}): number {
  checkOptions("options", options);
  const { utilisation, choices, serviceSec } = options;
  checkFraction("utilisation", utilisation);
  checkCount("choices", choices, { min: 1 });
  checkPositive("serviceSec", serviceSec);
  if (utilisation === 1) return Infinity;
  if (choices === 1) return serviceSec / (1 - utilisation);
  let power = 0;
  let sum = 0;
  for (let term = 1; term > sum * NEGLIGIBLE; term = Math.pow(utilisation, power)) {
    sum += term;
    power = choices * (power + 1);
  }
  return serviceSec * sum;
}
