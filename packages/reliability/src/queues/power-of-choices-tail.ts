import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * The fraction of servers that have at least `jobs` requests, when each request asks `choices` servers at
 * random and joins the shortest of their queues.
 *
 * s = λ^((dⁱ − 1)/(d − 1)) for utilisation λ, d choices and i jobs, and λⁱ for d = 1, where a request goes to
 * any server. In the limit of many servers, with random arrivals, exponential service times, and lengths that
 * are known without delay. At full utilisation the queues grow for ever: 1. Takes and returns fractions from
 * 0 to 1.
 *
 * @throws TypeError or RangeError for a utilisation that is not a fraction, or counts that are not whole, below
 * 1 choice or below 0 jobs.
 * Source: N. D. Vvedenskaya, R. L. Dobrushin and F. I. Karpelevich, "Queueing system with selection of the
 * shortest of two queues", Problems of Information Transmission 32 (1996); M. Mitzenmacher, "The power of two
 * choices in randomized load balancing", IEEE Transactions on Parallel and Distributed Systems 12 (2001).
 */
export function powerOfChoicesTail(options: {
  readonly utilisation: number;
  readonly choices: number;
  readonly jobs: number;
}): number {
  checkOptions("options", options);
  const { utilisation, choices, jobs } = options;
  checkFraction("utilisation", utilisation);
  checkCount("choices", choices, { min: 1 });
  checkCount("jobs", jobs, { min: 0 });
  if (utilisation === 1) return 1;
  const power = choices === 1 ? jobs : (Math.pow(choices, jobs) - 1) / (choices - 1);
  return Math.pow(utilisation, power);
}
