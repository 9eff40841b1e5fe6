import { FAILS, WORKS, type DecisionDiagram } from "./decision-diagram.ts";
import { TripleTable } from "./triple-table.ts";

/** No set at all. */
export const NO_SETS = 0;
/** One set, without units. */
export const EMPTY_SET = 1;

/**
 * The smallest sets of units whose failure brings about a condition of a decision diagram, in which more failures
 * never help. A node parts them into those without its unit (`low`) and those with it (`high`); parts that occur
 * again are one, so that a great many sets need little room.
 *
 * Source: A. Rauzy, "New algorithms for fault trees analysis", Reliability Engineering and System Safety 40 (1993).
 */
export class SetDiagram {
  readonly #diagram: DecisionDiagram;
  readonly #units: number[] = [-1, -1];
  readonly #lows: number[] = [NO_SETS, NO_SETS];
  readonly #highs: number[] = [NO_SETS, NO_SETS];
  readonly #known = new TripleTable();
  readonly #smallest = new Map<number, number>();
  readonly #without = new TripleTable();

  constructor(diagram: DecisionDiagram) {
    this.#diagram = diagram;
  }

  /** The smallest sets whose failure brings about a condition. */
  smallestOf(condition: number): number {
    if (condition === WORKS) return NO_SETS;
    if (condition === FAILS) return EMPTY_SET;
    const known = this.#smallest.get(condition);
    if (known !== undefined) return known;
    const unit = this.#diagram.unitOf(condition);
    const low = this.#diagram.lowOf(condition, unit);
    const high = this.smallestOf(this.#diagram.highOf(condition, unit));
    const found = this.#node(unit, this.smallestOf(low), this.#not(high, low));
    this.#smallest.set(condition, found);
    return found;
  }

  /** Those of some sets that hold a unit. */
  holding(sets: number, unit: number): number {
    const at = this.#units[sets]!;
    if (at === unit) return this.#node(unit, NO_SETS, this.#highs[sets]!);
    if (at < 0 || at > unit) return NO_SETS;
    return this.#node(at, this.holding(this.#lows[sets]!, unit), this.holding(this.#highs[sets]!, unit));
  }

  /** The condition that all units of at least one of some sets have failed. */
  anyOf(sets: number, found = new Map<number, number>()): number {
    if (sets === NO_SETS) return WORKS;
    if (sets === EMPTY_SET) return FAILS;
    const known = found.get(sets);
    if (known !== undefined) return known;
    const low = this.anyOf(this.#lows[sets]!, found);
    const high = this.#diagram.or(low, this.anyOf(this.#highs[sets]!, found));
    const condition = this.#diagram.node(this.#units[sets]!, low, high);
    found.set(sets, condition);
    return condition;
  }

  /** Calls with the units of each set in turn. */
  forEach(sets: number, call: (units: readonly number[]) => void, chosen: readonly number[] = []): void {
    if (sets === NO_SETS) return;
    if (sets === EMPTY_SET) {
      call(chosen);
      return;
    }
    this.forEach(this.#highs[sets]!, call, [...chosen, this.#units[sets]!]);
    this.forEach(this.#lows[sets]!, call, chosen);
  }

  /** Those of some sets whose failure does not bring about a condition. */
  #not(sets: number, condition: number): number {
    if (condition === FAILS || sets === NO_SETS) return NO_SETS;
    if (condition === WORKS) return sets;
    const known = this.#without.get(sets, condition, 0);
    if (known !== undefined) return known;
    const asked = this.#diagram.unitOf(condition);
    const at = sets === EMPTY_SET ? Infinity : this.#units[sets]!;
    const found =
      at > asked
        ? this.#not(sets, this.#diagram.lowOf(condition, asked))
        : this.#node(
            at,
            this.#not(this.#lows[sets]!, this.#diagram.lowOf(condition, at)),
            this.#not(this.#highs[sets]!, this.#diagram.highOf(condition, at)),
          );
    this.#without.set(sets, condition, 0, found);
    return found;
  }

  #node(unit: number, low: number, high: number): number {
    if (high === NO_SETS) return low;
    const known = this.#known.get(unit, low, high);
    if (known !== undefined) return known;
    const made = this.#units.length;
    this.#units.push(unit);
    this.#lows.push(low);
    this.#highs.push(high);
    this.#known.set(unit, low, high, made);
    return made;
  }
}
