import { availabilityOf, unavailabilityOf } from "../input/level.ts";
import type { Block, UnitBlock } from "./block.ts";
import { blockProbability } from "./block-probability.ts";
import type { CompiledStructure } from "./compiled-structure.ts";
import { DecisionDiagram, FAILS, WORKS } from "./decision-diagram.ts";
import { UNITS_MAX } from "./shared-structure.ts";

/**
 * A tree as a condition on its units, which are numbered as they are met; units of the same name are one. A unit
 * without a name is called by its path.
 */
export function compileTree(tree: Block): CompiledStructure {
  // Refuses whatever is malformed, as for a tree whose units are all independent.
  blockProbability(tree, "down");
  const diagram = new DecisionDiagram();
  const numbers = new Map<string, number>();
  const failing: number[] = [];
  const working: number[] = [];

  const numberOf = (unit: UnitBlock, path: string): number => {
    const name = unit.name ?? path;
    const fails = unavailabilityOf(unit);
    const works = availabilityOf(unit);
    const known = numbers.get(name);
    if (known === undefined) {
      numbers.set(name, failing.length);
      failing.push(fails);
      return working.push(works) - 1;
    }
    if (failing[known] === fails || working[known] === works) return known;
    throw new RangeError(
      `${path} has an unavailability of ${fails}, but must have the same as the other places of ${JSON.stringify(name)}: ${failing[known]}`,
    );
  };
  const conditionOf = (block: Block, path: string): number => {
    if (block.kind === "unit") {
      const number = numberOf(block, path);
      checkUnits("tree", numbers.size);
      return diagram.node(number, WORKS, FAILS);
    }
    const parts = block.blocks.map((part, index) => conditionOf(part, `${path}.blocks[${index}]`));
    if (block.kind === "series") return parts.reduce((all, part) => diagram.or(all, part));
    if (block.kind === "parallel") return parts.reduce((all, part) => diagram.and(all, part));
    return atLeast(diagram, parts.length - block.k + 1, parts);
  };
  const down = conditionOf(tree, "tree");
  return { diagram, down, names: [...numbers.keys()], failing, working };
}

/** Refuses more units than are computed exactly. */
export function checkUnits(argument: string, count: number): void {
  if (count <= UNITS_MAX) return;
  throw new RangeError(
    `${argument} has more than ${UNITS_MAX} different units, but must have at most ${UNITS_MAX}`,
  );
}

/** That at least `needed`, 1 or more, of several conditions hold. */
function atLeast(diagram: DecisionDiagram, needed: number, conditions: readonly number[]): number {
  const held = [FAILS, ...Array<number>(needed).fill(WORKS)];
  for (const condition of conditions) {
    for (let count = needed; count > 0; count--) {
      held[count] = diagram.or(held[count]!, diagram.and(held[count - 1]!, condition));
    }
  }
  return held[needed]!;
}
