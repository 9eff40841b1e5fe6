import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { describeValue } from "../input/describe-value.ts";
import { chainTimeTo } from "../probability/markov-chain.ts";
import { ratesTable, type Rates } from "./rates-table.ts";

/** A chain, where it begins, and what ends the wait. */
export interface ChainWait {
  /** How often an hour it goes from each state to each other one: `ratesPerHour[from][to]`. */
  readonly ratesPerHour: Rates;
  /** The state in which it begins: the number of a row. */
  readonly from: number;
  /** The states of which the first one entered ends the wait: numbers of rows, at least one. */
  readonly to: readonly number[];
}

/**
 * How long, in hours, a Markov chain that begins in one state takes on average to enter one of some states for
 * the first time: the mean time to failure, where these are the states in which a system is down.
 *
 * The mean times h solve Σ q(i, j) · (h(i) − h(j)) = 1 with h = 0 in the target states. Up to 200 states. Solved
 * by eliminating states without a subtraction. 0 where it begins there, Infinity where it may never come there.
 *
 * @throws TypeError or RangeError for what is not a square of finite rates of at least 0 outside the diagonal, for
 * more than 200 states, or for a state that has no row.
 * Source: W. K. Grassmann, M. I. Taksar and D. P. Heyman, "Regenerative analysis and steady state distributions
 * for Markov chains", Operations Research 33 (1985), for the elimination.
 */
export function chainMeanTime(wait: ChainWait): number {
  checkOptions("options", wait);
  const table = ratesTable("ratesPerHour", wait.ratesPerHour);
  const max = table.count - 1;
  checkCount("from", wait.from, { min: 0, max });
  if (!Array.isArray(wait.to)) {
    throw new TypeError(`to is ${describeValue(wait.to)}, but must be a list of states`);
  }
  if (wait.to.length === 0) throw new RangeError("to is an empty list, but must hold at least one state");
  wait.to.forEach((state: unknown, index) => checkCount(`to[${index}]`, state, { min: 0, max }));
  const targets = new Set(wait.to);
  return chainTimeTo(table, wait.from, (state) => targets.has(state));
}
