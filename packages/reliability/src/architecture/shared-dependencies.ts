import { checkPair, type Pair } from "./check-pair.ts";
import { dependenciesOf } from "./dependencies-of.ts";

/**
 * The names of the components that both of a pair rely on, directly or through others, whether as the
 * only choice or as one of several. In the order of the system's list. Which of them would take both down
 * is told by `sharedFailures`.
 *
 * @throws TypeError or RangeError for a malformed system, or a name that it does not have.
 * Source: the transitive closure of the dependency graph, intersected.
 */
export function sharedDependencies(pair: Pair): string[] {
  const byName = checkPair(pair);
  const [first, second] = pair.between;
  const ofFirst = dependenciesOf(first, byName);
  const ofSecond = dependenciesOf(second, byName);
  return [...byName.keys()].filter((name) => ofFirst.has(name) && ofSecond.has(name));
}
