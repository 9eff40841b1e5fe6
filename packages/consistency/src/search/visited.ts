import { mixed, type PlacedSet } from "./placed-set.ts";

/** Words of a record before its bits: hash, state, first word, number of words. */
const HEADER = 4;

/**
 * Which configurations (what has been placed, and the state that it led to) the search has been in: an
 * open-addressed table of offsets into one growing array of records. Of a set, the optional words and the window
 * are stored.
 */
export class Visited {
  private table = new Int32Array(256);
  private records = new Int32Array(2048);
  private used = 1;
  private count = 0;

  /** Remembers a configuration. @returns false where it was known already */
  add(placed: PlacedSet, state: number): boolean {
    const hash = placed.hash ^ mixed(state ^ 0x9e3779b9);
    const mask = this.table.length - 1;
    let slot = hash & mask;
    for (let offset = this.table[slot] as number; offset !== 0; offset = this.table[slot] as number) {
      if (this.isAt(offset, hash, placed, state)) return false;
      slot = (slot + 1) & mask;
    }
    this.table[slot] = this.write(hash, placed, state);
    this.count++;
    if (2 * this.count > this.table.length) this.growTable();
    return true;
  }

  private isAt(offset: number, hash: number, placed: PlacedSet, state: number): boolean {
    const { records } = this;
    const { first, end, words, optionalWords } = placed;
    if (records[offset] !== hash || records[offset + 1] !== state) return false;
    if (records[offset + 2] !== first || records[offset + 3] !== end - first) return false;
    let at = offset + HEADER;
    for (let word = 0; word < optionalWords; word++) if (records[at++] !== words[word]) return false;
    for (let word = first; word < end; word++) if (records[at++] !== words[word]) return false;
    return true;
  }

  private write(hash: number, placed: PlacedSet, state: number): number {
    const { first, end, words, optionalWords } = placed;
    const offset = this.used;
    const next = offset + HEADER + optionalWords + end - first;
    if (next > this.records.length) {
      const larger = new Int32Array(Math.max(next, 2 * this.records.length));
      larger.set(this.records);
      this.records = larger;
    }
    const { records } = this;
    records[offset] = hash;
    records[offset + 1] = state;
    records[offset + 2] = first;
    records[offset + 3] = end - first;
    let at = offset + HEADER;
    for (let word = 0; word < optionalWords; word++) records[at++] = words[word] as number;
    for (let word = first; word < end; word++) records[at++] = words[word] as number;
    this.used = next;
    return offset;
  }

  private growTable(): void {
    const old = this.table;
    const table = new Int32Array(2 * old.length);
    const mask = table.length - 1;
    for (const offset of old) {
      if (offset === 0) continue;
      let slot = (this.records[offset] as number) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = offset;
    }
    this.table = table;
  }
}
