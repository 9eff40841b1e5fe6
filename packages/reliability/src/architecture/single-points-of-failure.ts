import { checkSystem } from "./check-system.ts";
import { spreadOfFailure } from "./spread-of-failure.ts";
import type { System } from "./system.ts";

/**
 * The single points of failure of a system: the names of the components, other than the service itself,
 * whose failure alone takes the service down. In the order of the system's list.
 *
 * @throws TypeError or RangeError for a malformed system.
 * Source: the cut sets of size one, R. E. Barlow and F. Proschan, *Statistical Theory of Reliability and
 * Life Testing* (1975), chapter 1.
 */
export function singlePointsOfFailure(system: System): string[] {
  const byName = checkSystem("system", system);
  const { service } = system;
  return [...byName.keys()].filter(
    (name) => name !== service && spreadOfFailure(byName.values(), [name]).has(service),
  );
}
