import { compiledStructure } from "./compiled-structure.ts";
import type { SharedStructure } from "./shared-structure.ts";

/**
 * The availability of a whole in which a unit may be needed in several places: a tree of blocks where units of the
 * same name are one, or a system of components that depend on each other.
 *
 * Exact, by taking each unit as failed or working in turn (the pivotal decomposition) in a binary decision diagram:
 * A = q · A(unit failed) + (1 − q) · A(unit works). `systemAvailability` takes every place in a tree for another unit,
 * and is wrong where one stands twice. Different units fail independently. At most 20 of them. Returns a fraction
 * from 0 to 1.
 *
 * @throws TypeError or RangeError for a malformed tree or system, a component without a level, a name whose levels
 * differ, or more than 20 different units.
 * Source: R. E. Barlow and F. Proschan, *Statistical Theory of Reliability and Life Testing* (1975), chapter 1, on
 * pivotal decomposition; A. Rauzy, "New algorithms for fault trees analysis", Reliability Engineering and System
 * Safety 40 (1993).
 */
export function sharedAvailability(structure: SharedStructure): number {
  const { diagram, down, failing, working } = compiledStructure(structure, "with levels");
  return diagram.probability(down, "up", failing, working);
}
