import { compiledStructure } from "./compiled-structure.ts";
import { FAILS, WORKS, type DecisionDiagram } from "./decision-diagram.ts";
import { namedSets } from "./named-sets.ts";
import type { SharedShape } from "./shared-structure.ts";

/**
 * The minimal path sets of a whole: the sets of units that together keep it working, whatever else has failed, none
 * of which has a unit to spare.
 *
 * Takes a tree of blocks, in which units of the same name are one, or a system; how often units fail does not matter,
 * so a system needs no levels. A unit of a tree without a name is called by its path. Returns lists of names, the
 * shortest first. Every minimal path set shares a unit with every minimal cut set. At most 20 different units.
 *
 * @throws TypeError or RangeError for a malformed tree or system, a name whose levels differ, or more than 20
 * different units.
 * Source: R. E. Barlow and F. Proschan, *Statistical Theory of Reliability and Life Testing* (1975), chapter 1.
 */
export function minimalPathSets(structure: SharedShape): readonly (readonly string[])[] {
  const { diagram, down, names } = compiledStructure(structure, "without levels");
  return namedSets(diagram, dual(diagram, down, new Map()), names);
}

/** The condition that the whole works, asked of which units work instead of which have failed. */
function dual(diagram: DecisionDiagram, node: number, found: Map<number, number>): number {
  if (node === WORKS) return FAILS;
  if (node === FAILS) return WORKS;
  const known = found.get(node);
  if (known !== undefined) return known;
  const unit = diagram.unitOf(node);
  const low = dual(diagram, diagram.highOf(node, unit), found);
  const made = diagram.node(unit, low, dual(diagram, diagram.lowOf(node, unit), found));
  found.set(node, made);
  return made;
}
