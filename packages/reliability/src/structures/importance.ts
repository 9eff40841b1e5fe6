import { compiledStructure, type CompiledStructure } from "./compiled-structure.ts";
import { FAILS, WORKS } from "./decision-diagram.ts";
import { SetDiagram } from "./set-diagram.ts";
import type { SharedStructure } from "./shared-structure.ts";

/** How much one unit matters to a whole, in three ways. */
export interface Importance {
  /** The unit's name; the path of a unit of a tree without one. */
  readonly name: string;
  /** Birnbaum's: the probability that the whole works with the unit and is down without it. */
  readonly birnbaum: number;
  /** Criticality: of the time in which the whole is down, the part in which mending this unit would mend it. */
  readonly criticality: number;
  /** Fussell and Vesely's: the part of that time in which a minimal cut set with this unit has wholly failed. */
  readonly fussellVesely: number;
}

/**
 * How much each unit matters to a whole, by three measures that answer three questions.
 *
 * With U the unavailability and q that of the unit: **Birnbaum** U(unit failed) − U(unit works), how much the whole
 * would gain if the unit never failed rather than always, whatever q is; **criticality** q · Birnbaum / U, the
 * probability, when the whole is down, that this unit has failed and is critical; **Fussell–Vesely** P(at least one
 * minimal cut set that holds the unit has wholly failed) / U, that the unit contributes. This is the exact form of
 * Fussell–Vesely; some texts sum the cut sets' probabilities instead, and others call (U − U(unit works)) / U by that
 * name, which is the criticality. Where the whole is never down, the last two are 0. All are fractions. The
 * differences are computed as the conditions under which they hold, without a subtraction.
 *
 * Takes a tree of blocks, in which units of the same name are one, or a system with levels. At most 20 different
 * units, in the order in which they are met.
 *
 * @throws TypeError or RangeError for a malformed tree or system, a component without a level, a name whose levels
 * differ, or more than 20 different units.
 * Source: Z. W. Birnbaum, "On the importance of different components in a multicomponent system", in *Multivariate
 * Analysis II* (1969); J. B. Fussell, "How to hand-calculate system reliability and safety characteristics", IEEE
 * Transactions on Reliability R-24 (1975); M. Rausand and A. Høyland, *System Reliability Theory*, second edition
 * (2004), chapter 5.
 */
export function importance(structure: SharedStructure): readonly Importance[] {
  const compiled = compiledStructure(structure, "with levels");
  const { diagram, down, names, failing, working } = compiled;
  const probability = (node: number): number => diagram.probability(node, "down", failing, working);
  const unavailability = probability(down);
  const sets = new SetDiagram(diagram);
  const cuts = sets.smallestOf(down);
  return names.map((name, unit) => {
    const birnbaum = probability(criticalTo(compiled, unit));
    const contributes = probability(sets.anyOf(sets.holding(cuts, unit)));
    const share = (part: number): number => (unavailability === 0 ? 0 : Math.min(1, part / unavailability));
    return {
      name,
      birnbaum,
      criticality: share(failing[unit]! * birnbaum),
      fussellVesely: share(contributes),
    };
  });
}

/** The condition on the other units under which the whole works with one unit and is down without it. */
function criticalTo({ diagram, down }: CompiledStructure, unit: number): number {
  const given = (node: number, failed: boolean, found: Map<number, number>): number => {
    const at = diagram.unitOf(node);
    if (node === WORKS || node === FAILS || at > unit) return node;
    if (at === unit) return failed ? diagram.highOf(node, unit) : diagram.lowOf(node, unit);
    const known = found.get(node);
    if (known !== undefined) return known;
    const low = given(diagram.lowOf(node, at), failed, found);
    const made = diagram.node(at, low, given(diagram.highOf(node, at), failed, found));
    found.set(node, made);
    return made;
  };
  return diagram.butNot(given(down, true, new Map()), given(down, false, new Map()));
}
