import FlatQueue from "flatqueue";
import { FarQueue } from "./far-queue.ts";

/** Sequence numbers of a packed key; a whole number below 2^53 holds 2^33 µs with them. */
const SEQUENCES = 2 ** 20;
const NEAR_TIMES = 2 ** 33;

/** More than this many waiting events are a runaway, and would make renumbering dear. */
const WAITING_MAX = SEQUENCES / 2;

/**
 * Entries in the order of their time, and of one time in the order in which they were pushed.
 *
 * The key of an entry is time · 2^20 + sequence. Before the sequence wraps, what waits is numbered anew from 0,
 * so that entries of one time keep their order. Times from 2^33 µs (2.4 hours) on wait in a second heap, which is
 * slower and has no such bound; all of the first come before all of the second.
 */
export class EventQueue {
  private near = new FlatQueue();
  private readonly far = new FarQueue();
  private sequence = 0;

  get length(): number {
    return this.near.length + this.far.length;
  }

  /** `time` is a whole number of microseconds; an entry is a whole number of the caller's. */
  push(entry: number, time: number): void {
    if (time >= NEAR_TIMES) {
      this.far.push(entry, time);
      return;
    }
    if (this.sequence === SEQUENCES) this.renumber();
    this.near.push(entry, time * SEQUENCES + this.sequence++);
  }

  /** The next entry; -1 where nothing waits. */
  pop(): number {
    if (this.near.length > 0) return this.near.pop() as number;
    return this.far.length > 0 ? this.far.pop() : -1;
  }

  private renumber(): void {
    const before = this.near;
    if (before.length > WAITING_MAX) throw new RangeError(`More than ${WAITING_MAX} events wait at once`);
    this.near = new FlatQueue();
    this.sequence = 0;
    while (before.length > 0) {
      const time = Math.floor((before.peekValue() as number) / SEQUENCES);
      this.near.push(before.pop() as number, time * SEQUENCES + this.sequence++);
    }
  }
}
