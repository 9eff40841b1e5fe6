import { checkOptions } from "../input/check-options.ts";
import { chainShares } from "../probability/markov-chain.ts";
import { ratesTable, type Rates } from "./rates-table.ts";

/**
 * The fraction of time that a Markov chain spends in each of its states in the long run.
 *
 * The fractions π solve π Q = 0 and add up to 1, where Q is the table of rates. Takes rates per hour,
 * `ratesPerHour[from][to]`, for up to 200 states, and returns a list of fractions, one for each state. Solved by
 * eliminating states without a subtraction, so that each fraction keeps its relative precision, even at rates
 * from 1e-9 to 1e9. Any unit of time will do, if it is the same for all rates.
 *
 * @throws TypeError or RangeError for what is not a square of finite rates of at least 0 outside the diagonal, for
 * more than 200 states, or for a state from which there is no way back to the first one.
 * Source: W. K. Grassmann, M. I. Taksar and D. P. Heyman, "Regenerative analysis and steady state distributions
 * for Markov chains", Operations Research 33 (1985).
 */
export function chainSteadyState(chain: { readonly ratesPerHour: Rates }): readonly number[] {
  checkOptions("options", chain);
  const shares = chainShares(ratesTable("ratesPerHour", chain.ratesPerHour));
  if (shares instanceof Float64Array) return Array.from(shares);
  throw new RangeError(
    `ratesPerHour has no way back from state ${shares.stuck} to state 0, but must have one from every state`,
  );
}
