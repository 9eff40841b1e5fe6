import { checkOptions } from "../input/check-options.ts";
import { compileSystem } from "./compile-system.ts";
import { compileTree } from "./compile-tree.ts";
import type { DecisionDiagram } from "./decision-diagram.ts";
import type { SharedShape, SharedStructure } from "./shared-structure.ts";

/** A structure as a condition on its units: when the whole is down. */
export interface CompiledStructure {
  readonly diagram: DecisionDiagram;
  /** The condition under which the whole is down. */
  readonly down: number;
  /** The names of the units, in the order of their numbers. */
  readonly names: readonly string[];
  /** The probability that each unit has failed; empty where levels were not asked for. */
  readonly failing: readonly number[];
  /** The probability that each unit works; empty where levels were not asked for. */
  readonly working: readonly number[];
}

/** Compiles a structure, after refusing what is malformed; levels are read where they are asked for. */
export function compiledStructure(
  structure: SharedStructure | SharedShape,
  levels: "with levels" | "without levels",
): CompiledStructure {
  checkOptions("options", structure);
  const { tree, system } = structure;
  if ((tree === undefined) === (system === undefined)) {
    const found = tree === undefined ? "neither tree nor system" : "both of them";
    throw new TypeError(`options has ${found}, but must have exactly one of the two`);
  }
  if (tree !== undefined) return compileTree(tree);
  const given = (structure as { levels?: unknown }).levels;
  return compileSystem(structure.system, levels === "with levels" ? { given } : undefined);
}
