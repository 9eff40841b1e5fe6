import { compiledStructure } from "./compiled-structure.ts";
import { namedSets } from "./named-sets.ts";
import type { SharedShape } from "./shared-structure.ts";

/**
 * The minimal cut sets of a whole: the sets of units whose failure together takes it down, none of which has a unit
 * to spare. Those of one unit are its single points of failure.
 *
 * Takes a tree of blocks, in which units of the same name are one, or a system; how often units fail does not matter,
 * so a system needs no levels. A unit of a tree without a name is called by its path. Returns lists of names, the
 * shortest first. At most 20 different units, which may have up to 184,756 minimal cut sets.
 *
 * @throws TypeError or RangeError for a malformed tree or system, a name whose levels differ, or more than 20
 * different units.
 * Source: R. E. Barlow and F. Proschan, *Statistical Theory of Reliability and Life Testing* (1975), chapter 1;
 * A. Rauzy, "New algorithms for fault trees analysis", Reliability Engineering and System Safety 40 (1993).
 */
export function minimalCutSets(structure: SharedShape): readonly (readonly string[])[] {
  const { diagram, down, names } = compiledStructure(structure, "without levels");
  return namedSets(diagram, down, names);
}
