/**
 * A binary heap of entries ordered by time and then by sequence, for times that do not fit into a packed key.
 * Time and sequence each have an array of their own.
 */
export class FarQueue {
  length = 0;
  private readonly times: number[] = [];
  private readonly sequences: number[] = [];
  private readonly entries: number[] = [];
  private sequence = 0;

  push(entry: number, time: number): void {
    const sequence = this.sequence++;
    let place = this.length++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isAfter(parent, time, sequence)) break;
      this.move(parent, place);
      place = parent;
    }
    this.put(place, time, sequence, entry);
  }

  /** The entry of the earliest time, and of those the one pushed first; there must be one. */
  pop(): number {
    const top = this.entries[0] as number;
    const last = --this.length;
    const time = this.times[last] as number;
    const sequence = this.sequences[last] as number;
    const entry = this.entries[last] as number;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= last) break;
      const right = child + 1;
      if (right < last && this.isAfter(child, this.times[right] as number, this.sequences[right] as number)) {
        child = right;
      }
      if (this.isAfter(child, time, sequence)) break;
      this.move(child, place);
      place = child;
    }
    if (last > 0) this.put(place, time, sequence, entry);
    return top;
  }

  private isAfter(place: number, time: number, sequence: number): boolean {
    const own = this.times[place] as number;
    return own > time || (own === time && (this.sequences[place] as number) > sequence);
  }

  private move(from: number, to: number): void {
    this.put(to, this.times[from] as number, this.sequences[from] as number, this.entries[from] as number);
  }

  private put(place: number, time: number, sequence: number, entry: number): void {
    this.times[place] = time;
    this.sequences[place] = sequence;
    this.entries[place] = entry;
  }
}
