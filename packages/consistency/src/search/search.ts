import type { Frontier } from "./frontier.ts";
import { PlacedSet } from "./placed-set.ts";
import type { Problem } from "./problem.ts";
import { REFUSED, type Transitions } from "./transitions.ts";
import { Visited } from "./visited.ts";

/** What the search found. Operations are numbers of the problem, states numbers of the transitions. */
export type Found =
  | { readonly verdict: "ok"; readonly order: readonly number[]; readonly steps: number }
  | {
      readonly verdict: "violated";
      /** The operation that no order can come past. */
      readonly blocked: number;
      /** An order of what can be placed before it. */
      readonly order: readonly number[];
      /** Every state that an order can have led to when it must be placed. */
      readonly states: readonly number[];
      readonly steps: number;
    }
  | { readonly verdict: "unknown"; readonly steps: number };

/**
 * Looks for an order of the operations that the model allows: depth first, with a memory of what was tried.
 * Three rules keep it small, and none of them loses an order:
 *
 * - A read that may be placed now, and whose answer the state allows, is placed at once: in any order that has
 *   it later it can be moved to here, since it never changes the state.
 * - An operation with an unknown outcome is not placed where it would change nothing.
 * - Of two equal operations the earlier one is placed first (`earlierTwins`).
 *
 * One step is one question whether an operation can come next.
 */
export class Search {
  private readonly problem: Problem;
  private readonly frontier: Frontier;
  private readonly transitions: Transitions;
  private readonly placed: PlacedSet;
  private readonly visited = new Visited();
  private readonly stack: Int32Array;
  private readonly statesBefore: Int32Array;
  private readonly isChoice: Uint8Array;
  private depth = 0;
  private state: number;
  private nextState = REFUSED;
  private missing: number;
  private steps = 0;

  private bestProgress = -1;
  private bestBlocked = -1;
  private bestDepth = 0;
  private readonly bestStack: Int32Array;
  /** How much of `bestStack` is still the same as `stack`. */
  private same = 0;
  private bestStates = new Set<number>();

  constructor(problem: Problem, frontier: Frontier, transitions: Transitions) {
    this.problem = problem;
    this.frontier = frontier;
    this.transitions = transitions;
    const { size, base, required } = problem;
    this.placed = new PlacedSet(size, base >>> 5);
    this.stack = new Int32Array(size);
    this.bestStack = new Int32Array(size);
    this.statesBefore = new Int32Array(size);
    this.isChoice = new Uint8Array(size);
    this.state = transitions.initial;
    this.missing = required;
  }

  /** Searches until there is a verdict. What takes more than `budget` steps is unknown. */
  run(budget: number): Found {
    const found = this.search(budget);
    return found.steps > budget ? { verdict: "unknown", steps: found.steps } : found;
  }

  private search(budget: number): Found {
    const { frontier, placed, visited } = this;
    this.settle();
    let candidate = frontier.first();
    while (this.missing > 0) {
      if (this.steps > budget) return { verdict: "unknown", steps: this.steps };
      const id = this.choose(candidate);
      if (id >= 0) {
        this.place(id, this.nextState, 1);
        this.settle();
        if (this.missing === 0) break;
        if (visited.add(placed, this.state)) {
          candidate = frontier.first();
          continue;
        }
      } else {
        this.noteDeadEnd();
      }
      const undone = this.undoLastChoice();
      if (undone < 0) return this.violation();
      candidate = frontier.after(undone);
    }
    const order = [...this.stack.subarray(0, this.depth)];
    return { verdict: "ok", order, steps: this.steps };
  }

  /** Places what can be placed at no loss. */
  private settle(): void {
    const { frontier, transitions, state } = this;
    const { isRead, calls } = this.problem;
    let id = frontier.first();
    while (id >= 0) {
      this.steps++;
      const isFree = isRead[id] === 1 && transitions.next(state, calls[id] as number) === state;
      id = isFree ? this.place(id, state, 0) : frontier.after(id);
    }
  }

  /** The first operation from a candidate on that is worth trying, or -1. */
  private choose(candidate: number): number {
    const { frontier, transitions, state, placed } = this;
    const { base, calls } = this.problem;
    const { twins } = frontier;
    for (let id = candidate; id >= 0; id = frontier.after(id)) {
      this.steps++;
      const next = transitions.next(state, calls[id] as number);
      if (next === REFUSED || (next === state && id < base)) continue;
      const twin = twins[id] as number;
      if (twin >= 0 && !placed.has(twin)) continue;
      this.nextState = next;
      return id;
    }
    return -1;
  }

  private place(id: number, nextState: number, isChoice: 0 | 1): number {
    this.stack[this.depth] = id;
    this.statesBefore[this.depth] = this.state;
    this.isChoice[this.depth] = isChoice;
    this.depth++;
    this.placed.add(id);
    if (id >= this.problem.base) this.missing--;
    this.state = nextState;
    return this.frontier.take(id);
  }

  /** Takes everything back to before the last choice. @returns what was chosen, or -1 where nothing was */
  private undoLastChoice(): number {
    while (this.depth > 0) {
      this.depth--;
      const id = this.stack[this.depth] as number;
      this.placed.remove(id);
      if (id >= this.problem.base) this.missing++;
      this.state = this.statesBefore[this.depth] as number;
      this.frontier.giveBack(id);
      if (this.depth < this.same) this.same = this.depth;
      if (this.isChoice[this.depth] === 1) return id;
    }
    return -1;
  }

  private noteDeadEnd(): void {
    const progress = this.frontier.progress();
    if (progress < this.bestProgress) return;
    if (progress > this.bestProgress) {
      this.bestProgress = progress;
      this.bestBlocked = this.frontier.blocked();
      this.bestStates = new Set();
      this.bestStack.set(this.stack.subarray(this.same, this.depth), this.same);
      this.same = this.depth;
      this.bestDepth = this.depth;
    }
    this.bestStates.add(this.state);
  }

  private violation(): Found {
    return {
      verdict: "violated",
      blocked: this.bestBlocked,
      order: [...this.bestStack.subarray(0, this.bestDepth)],
      states: [...this.bestStates],
      steps: this.steps,
    };
  }
}
