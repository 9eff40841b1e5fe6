import type { Frontier } from "./frontier.ts";
import type { Problem } from "./problem.ts";

/**
 * The frontier of sequential consistency: an operation may be placed once those are placed that its own process
 * had got an answer to before.
 *
 * What may be placed stands in a list linked both ways. Taking an operation puts what it held back in its
 * place: the next one of its process, and before it those whose outcome is unknown, which hold nothing back.
 */
export class ProgramOrderFrontier implements Frontier {
  readonly twins: Int32Array;
  private readonly head: number;
  private readonly base: number;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  /** Of each operation, and of the head, what it holds back. */
  private readonly followers: number[][];
  private placed = 0;

  constructor({ size, base, operations, inOrderOfCalls, calls }: Problem) {
    this.head = size;
    this.base = base;
    this.next = new Int32Array(size + 1).fill(size);
    this.previous = new Int32Array(size + 1).fill(size);
    this.twins = new Int32Array(size).fill(-1);
    this.followers = Array.from({ length: size + 1 }, () => []);
    const last = new Map<number | string, number>();
    const unknown = new Map<string, number>();
    for (const id of inOrderOfCalls) {
      const process = operations[id]?.process ?? 0;
      const before = last.get(process) ?? this.head;
      this.followers[before]?.push(id);
      if (id >= base) {
        last.set(process, id);
      } else {
        const key = JSON.stringify([process, calls[id]]);
        this.twins[id] = unknown.get(key) ?? -1;
        unknown.set(key, id);
      }
    }
    this.insertFollowers(this.head, this.head, this.head);
  }

  first(): number {
    return this.at(this.next[this.head] as number);
  }

  after(id: number): number {
    return this.at(this.next[id] as number);
  }

  take(id: number): number {
    const before = this.previous[id] as number;
    this.insertFollowers(id, before, this.next[id] as number);
    if (id >= this.base) this.placed++;
    return this.at(this.next[before] as number);
  }

  giveBack(id: number): void {
    if (id >= this.base) this.placed--;
    this.next[this.previous[id] as number] = id;
    this.previous[this.next[id] as number] = id;
  }

  progress(): number {
    return this.placed;
  }

  blocked(): number {
    let id = this.first();
    while (id >= 0 && id < this.base) id = this.after(id);
    return id;
  }

  private at(id: number): number {
    return id === this.head ? -1 : id;
  }

  private insertFollowers(id: number, before: number, after: number): void {
    let last = before;
    for (const follower of this.followers[id] ?? []) {
      this.next[last] = follower;
      this.previous[follower] = last;
      last = follower;
    }
    this.next[last] = after;
    this.previous[after] = last;
  }
}
