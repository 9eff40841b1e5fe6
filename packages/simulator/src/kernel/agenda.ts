import { EventQueue } from "./event-queue.ts";

const FIRST_SIZE = 128;

/**
 * What is going to happen. Each entry is a slot of columns, taken from a list of free ones and given back by
 * `release`, so that nothing is allocated for an event.
 */
export class Agenda {
  /** Virtual time: that of the entry taken last, in microseconds. */
  nowUs = 0;
  kinds = new Uint8Array(FIRST_SIZE);
  nodes = new Int16Array(FIRST_SIZE);
  peers = new Int16Array(FIRST_SIZE);
  /** The life of the node that the entry is meant for. */
  lives = new Int32Array(FIRST_SIZE);
  numbers = new Int32Array(FIRST_SIZE);
  causes = new Int32Array(FIRST_SIZE);
  /** Of a message, when it was sent. */
  sentTimes = new Float64Array(FIRST_SIZE);
  readonly payloads: unknown[] = Array.from({ length: FIRST_SIZE }, () => undefined);
  private times = new Float64Array(FIRST_SIZE);
  private free = new Int32Array(FIRST_SIZE).map((_, slot) => slot);
  private freeCount = FIRST_SIZE;
  private readonly queue = new EventQueue();

  add(
    atUs: number,
    kind: number,
    node: number,
    peer: number,
    life: number,
    number: number,
    cause: number,
    payload: unknown,
  ): void {
    if (this.freeCount === 0) this.grow();
    const slot = this.free[--this.freeCount] as number;
    this.times[slot] = atUs;
    this.kinds[slot] = kind;
    this.nodes[slot] = node;
    this.peers[slot] = peer;
    this.lives[slot] = life;
    this.numbers[slot] = number;
    this.causes[slot] = cause;
    this.payloads[slot] = payload;
    this.sentTimes[slot] = this.nowUs;
    this.queue.push(slot, atUs);
  }

  /** The slot of the next entry, whose time is now; -1 where there is none up to and including a time, the end. */
  take(untilUs: number): number {
    const slot = this.queue.pop();
    const time = slot < 0 ? Infinity : (this.times[slot] as number);
    if (time > untilUs) {
      this.nowUs = untilUs;
      return -1;
    }
    this.nowUs = time;
    return slot;
  }

  release(slot: number): void {
    this.payloads[slot] = undefined;
    this.free[this.freeCount++] = slot;
  }

  private grow(): void {
    const before = this.kinds.length;
    const size = before * 2;
    this.times = enlarged(this.times, new Float64Array(size));
    this.kinds = enlarged(this.kinds, new Uint8Array(size));
    this.nodes = enlarged(this.nodes, new Int16Array(size));
    this.peers = enlarged(this.peers, new Int16Array(size));
    this.lives = enlarged(this.lives, new Int32Array(size));
    this.numbers = enlarged(this.numbers, new Int32Array(size));
    this.causes = enlarged(this.causes, new Int32Array(size));
    this.sentTimes = enlarged(this.sentTimes, new Float64Array(size));
    this.free = new Int32Array(size);
    for (let slot = before; slot < size; slot++) {
      this.payloads.push(undefined);
      this.free[this.freeCount++] = slot;
    }
  }
}

function enlarged<Column extends { set(values: Column): void }>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}
