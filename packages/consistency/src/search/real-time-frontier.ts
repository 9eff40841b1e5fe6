import type { Frontier } from "./frontier.ts";
import { earlierTwins } from "./earlier-twins.ts";
import type { Problem } from "./problem.ts";

const HEAD = 0;

/**
 * The frontier of linearizability: an operation may be placed if no other that is still to be placed had
 * returned before it was called.
 *
 * Calls and returns stand in one list linked both ways, by time; an operation is taken by lifting both of its
 * entries out. What may be placed is every call before the first return that is left. Intervals are closed: of
 * a return and a call at the same time, the call comes first.
 *
 * Source: J. M. Wing and C. Gong, "Testing and verifying concurrent objects" (1993); G. Lowe, "Testing for
 * linearizability" (2017), for the list.
 */
export class RealTimeFrontier implements Frontier {
  readonly twins: Int32Array;
  private readonly size: number;
  private readonly base: number;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  /** Of each operation, the place of its return among all returns. */
  private readonly rank: Int32Array;

  constructor(problem: Problem) {
    const { size, base, operations } = problem;
    this.size = size;
    this.base = base;
    this.next = new Int32Array(2 * size + 1);
    this.previous = new Int32Array(2 * size + 1);
    this.rank = new Int32Array(size);
    this.twins = earlierTwins(problem);
    const events: { time: number; entry: number }[] = [];
    for (const [id, operation] of operations.entries()) {
      if (!operation) continue;
      events.push({ time: operation.calledAt, entry: id + 1 });
      const { outcome, returnedAt } = operation;
      if (outcome === "ok") events.push({ time: Number(returnedAt), entry: size + id + 1 });
    }
    const isReturn = (entry: number): number => (entry > size ? 1 : 0);
    events.sort((a, b) => a.time - b.time || isReturn(a.entry) - isReturn(b.entry) || a.entry - b.entry);
    let last = HEAD;
    let returns = 0;
    for (const { entry } of events) {
      this.next[last] = entry;
      this.previous[entry] = last;
      last = entry;
      if (entry > size) this.rank[entry - size - 1] = returns++;
    }
    this.next[last] = HEAD;
    this.previous[HEAD] = last;
  }

  first(): number {
    return this.callAt(this.next[HEAD] as number);
  }

  after(id: number): number {
    return this.callAt(this.next[id + 1] as number);
  }

  take(id: number): number {
    const { next, previous, size } = this;
    const before = previous[id + 1] as number;
    this.lift(id + 1);
    if (id >= this.base) this.lift(size + id + 1);
    return this.callAt(next[before] as number);
  }

  giveBack(id: number): void {
    if (id >= this.base) this.restore(this.size + id + 1);
    this.restore(id + 1);
  }

  progress(): number {
    const id = this.blocked();
    return id < 0 ? this.size : (this.rank[id] as number);
  }

  blocked(): number {
    let entry = this.next[HEAD] as number;
    while (entry !== HEAD && entry <= this.size) entry = this.next[entry] as number;
    return entry === HEAD ? -1 : entry - this.size - 1;
  }

  private callAt(entry: number): number {
    return entry <= this.size ? entry - 1 : -1;
  }

  private lift(entry: number): void {
    const before = this.previous[entry] as number;
    const after = this.next[entry] as number;
    this.next[before] = after;
    this.previous[after] = before;
  }

  private restore(entry: number): void {
    this.next[this.previous[entry] as number] = entry;
    this.previous[this.next[entry] as number] = entry;
  }
}
