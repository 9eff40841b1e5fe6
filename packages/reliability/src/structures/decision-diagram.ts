import { TripleTable } from "./triple-table.ts";

/** No unit: the place of a verdict below all units. */
const NONE = 64;

/** The node that says the whole works, whatever else is known. */
export const WORKS = 0;
/** The node that says the whole is down, whatever else is known. */
export const FAILS = 1;

/**
 * Conditions on which units have failed, as a binary decision diagram: a node asks for one unit and goes on to
 * `low` where it works, to `high` where it has failed. Units are asked in the order of their numbers and equal
 * nodes are one, so equal conditions have equal numbers. Children have smaller numbers than their parents.
 *
 * Source: R. E. Bryant, "Graph-based algorithms for Boolean function manipulation", IEEE Transactions on
 * Computers C-35 (1986).
 */
export class DecisionDiagram {
  readonly #units: number[] = [NONE, NONE];
  readonly #lows: number[] = [WORKS, FAILS];
  readonly #highs: number[] = [WORKS, FAILS];
  readonly #known = new TripleTable();
  readonly #joined = new TripleTable();

  /** The unit that a node asks for; a verdict asks for one beyond all. */
  unitOf(node: number): number {
    return this.#units[node]!;
  }

  /** Where a node goes on if a unit works; itself if it does not ask for the unit first. */
  lowOf(node: number, unit: number): number {
    return this.#units[node] === unit ? this.#lows[node]! : node;
  }

  /** Where a node goes on if a unit has failed; itself if it does not ask for the unit first. */
  highOf(node: number, unit: number): number {
    return this.#units[node] === unit ? this.#highs[node]! : node;
  }

  /** The node that asks for a unit and goes on to one of two others. */
  node(unit: number, low: number, high: number): number {
    if (low === high) return low;
    const known = this.#known.get(unit, low, high);
    if (known !== undefined) return known;
    const made = this.#units.length;
    this.#units.push(unit);
    this.#lows.push(low);
    this.#highs.push(high);
    this.#known.set(unit, low, high, made);
    return made;
  }

  /** Either condition. */
  or(a: number, b: number): number {
    if (a === FAILS || b === FAILS) return FAILS;
    if (a === WORKS || a === b) return b;
    if (b === WORKS) return a;
    return this.#join(0, Math.min(a, b), Math.max(a, b));
  }

  /** Both conditions. */
  and(a: number, b: number): number {
    if (a === WORKS || b === WORKS) return WORKS;
    if (a === FAILS || a === b) return b;
    if (b === FAILS) return a;
    return this.#join(1, Math.min(a, b), Math.max(a, b));
  }

  /** The first condition without the second. */
  butNot(a: number, b: number): number {
    if (a === WORKS || b === FAILS || a === b) return WORKS;
    if (b === WORKS) return a;
    return this.#join(2, a, b);
  }

  /**
   * The probability of a condition, or of its contrary, from those of each unit's failing and working. Only adds
   * and multiplies what is not negative.
   */
  probability(
    node: number,
    side: "up" | "down",
    failing: readonly number[],
    working: readonly number[],
  ): number {
    const values = new Float64Array(Math.max(2, node + 1));
    values[side === "down" ? FAILS : WORKS] = 1;
    for (let each = 2; each <= node; each++) {
      const unit = this.#units[each]!;
      values[each] =
        failing[unit]! * values[this.#highs[each]!]! + working[unit]! * values[this.#lows[each]!]!;
    }
    return Math.min(1, values[node]!);
  }

  #join(how: 0 | 1 | 2, a: number, b: number): number {
    const joined = this.#joined.get(how, a, b);
    if (joined !== undefined) return joined;
    const unit = Math.min(this.#units[a]!, this.#units[b]!);
    const low = this.#by(how, this.lowOf(a, unit), this.lowOf(b, unit));
    const high = this.#by(how, this.highOf(a, unit), this.highOf(b, unit));
    const made = this.node(unit, low, high);
    this.#joined.set(how, a, b, made);
    return made;
  }

  #by(how: 0 | 1 | 2, a: number, b: number): number {
    if (how === 0) return this.or(a, b);
    return how === 1 ? this.and(a, b) : this.butNot(a, b);
  }
}
