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

  truncate(disk: Disk, length: number): void {
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

function recordOf(line: number): string {
  return PREFIX + String(line).padStart(6, "0");
}
