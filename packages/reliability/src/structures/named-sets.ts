import { SetDiagram } from "./set-diagram.ts";
import type { DecisionDiagram } from "./decision-diagram.ts";

/** The smallest sets that bring about a condition, by name: the smaller sets first, then in the units' order. */
export function namedSets(
  diagram: DecisionDiagram,
  condition: number,
  names: readonly string[],
): readonly (readonly string[])[] {
  const sets = new SetDiagram(diagram);
  const found: string[][] = [];
  sets.forEach(sets.smallestOf(condition), (units) => found.push(units.map((unit) => names[unit]!)));
  return found.toSorted((a, b) => a.length - b.length);
}
