import type { RandomStream } from "../chance/random-stream.ts";
import { copyData } from "../data/copy-data.ts";
import { corrupted, torn } from "./damage.ts";

/** A node's disk: what is durable, what was written since, and what reads see. */
export class Storage {
  private durable = new Map<string, unknown>();
  private seen = new Map<string, unknown>();
  private unsynced: [key: string, value: unknown][] = [];
  private beingSynced = 0;

  write(key: string, value: unknown): void {
    const copy = copyData(value, "record on disk");
    this.unsynced.push([key, copy]);
    put(this.seen, key, copy);
  }

  read(key: string): unknown {
    return copyData(this.seen.get(key), "record on disk");
  }

  keys(prefix: string): string[] {
    return [...this.seen.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  /** Begins a sync; gives how many writes it makes durable once it has finished. */
  beginSync(): number {
    const writes = this.unsynced.length - this.beingSynced;
    this.beingSynced = this.unsynced.length;
    return writes;
  }

  /** A sync that made this many of the oldest writes durable has finished. */
  finishSync(writes: number): void {
    for (let index = 0; index < writes; index++) {
      const [key, value] = this.unsynced[index] as [string, unknown];
      put(this.durable, key, value);
    }
    this.unsynced.splice(0, writes);
    this.beingSynced -= writes;
  }

  /** What was not synced is lost. */
  crash(): void {
    if (this.unsynced.length > 0) this.seen = new Map(this.durable);
    this.unsynced = [];
    this.beingSynced = 0;
  }

  /** A crash that some of the oldest unsynced writes survive, the last of them half written. */
  crashTorn(random: RandomStream): void {
    const survivors = random.below(this.unsynced.length + 1);
    for (let index = 0; index < survivors; index++) {
      const [key, value] = this.unsynced[index] as [string, unknown];
      put(this.durable, key, index === survivors - 1 ? torn(value) : value);
    }
    this.crash();
    this.seen = new Map(this.durable);
  }

  lose(): void {
    this.durable.clear();
    this.seen.clear();
    this.unsynced = [];
    this.beingSynced = 0;
  }

  /** A fraction of the records reads wrongly from now on. */
  corrupt(fraction: number, random: RandomStream): void {
    for (const [key, value] of this.seen) {
      if (!random.chance(fraction)) continue;
      const damaged = corrupted(value, random);
      put(this.seen, key, damaged);
      if (this.durable.has(key)) put(this.durable, key, damaged);
    }
  }

  /** Everything that reads see; records are replaced and never changed, so this stays as it is. */
  contents(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.seen);
  }
}

function put(records: Map<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) records.delete(key);
  else records.set(key, value);
}
