import type { Disk } from "../handlers/handlers.ts";
import type { Entry } from "./store-protocol.ts";

const PREFIX = "log/";

/** A log whose lines are records on disk; they are durable after the disk's next sync. */
export class DurableLog {
  readonly entries: Entry[] = [];

  constructor(disk: Disk) {
    for (const key of disk.keys(PREFIX)) this.entries.push(disk.read<Entry>(key) as Entry);
  }

  get length(): number {
    return this.entries.length;
  }

  /** The epoch of the last of the first `length` lines; 0 where there is none. */
  epochAt(length: number): number {
    return this.entries[length - 1]?.epoch ?? 0;
  }

  append(disk: Disk, entry: Entry): void {
    disk.write(recordOf(this.entries.push(entry)), entry);
  }

  /**
   * Takes over the lines after the first `after`, if the last of these is of `afterEpoch` here too; what is here
   * already stays, what contradicts goes. Gives how many lines are the same as the sender's then, on disk; null where
   * already the first are not.
   */
  take(disk: Disk, after: number, afterEpoch: number, entries: readonly Entry[]): number | null {
    if (this.length < after || this.epochAt(after) !== afterEpoch) return null;
    entries.forEach((entry, index) => {
      const line = after + index + 1;
      if (this.length >= line && this.epochAt(line) === entry.epoch) return;
      this.truncate(disk, line - 1);
      this.append(disk, entry);
    });
    disk.sync();
    return after + entries.length;
  }

  private truncate(disk: Disk, length: number): void {
    while (this.entries.length > length) {
      disk.write(recordOf(this.entries.length), undefined);
      this.entries.pop();
    }
  }
}

/** The lines that a node's disk holds, as they read. */
export function entriesOnDisk(disk: Readonly<Record<string, unknown>>): Entry[] {
  const keys = Object.keys(disk).filter((key) => key.startsWith(PREFIX));
  return keys.sort().map((key) => disk[key] as Entry);
}

/** The names of records, by line: made once, because a disk finds a text that it has met before much sooner. */
const RECORDS: string[] = [];

function recordOf(line: number): string {
  return (RECORDS[line] ??= PREFIX + String(line).padStart(6, "0"));
}
