import { checkPair, type Pair } from "./check-pair.ts";
import { spreadOfFailure } from "./spread-of-failure.ts";

/**
 * The names of the components, other than the two themselves, whose failure alone takes both of a pair
 * down. In the order of the system's list. Every one of them is a shared dependency; a shared dependency
 * with an alternative left is not one of them.
 *
 * @throws TypeError or RangeError for a malformed system, or a name that it does not have.
 * Source: the cut sets of size one of the pair in parallel, R. E. Barlow and F. Proschan, *Statistical
 * Theory of Reliability and Life Testing* (1975), chapter 1.
 */
export function sharedFailures(pair: Pair): string[] {
  const byName = checkPair(pair);
  const [first, second] = pair.between;
  return [...byName.keys()].filter((name) => {
    if (name === first || name === second) return false;
    const down = spreadOfFailure(byName.values(), [name]);
    return down.has(first) && down.has(second);
  });
}
