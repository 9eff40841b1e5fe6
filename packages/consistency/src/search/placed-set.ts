/** All 32 bits of a word. */
const FULL = -1;

/**
 * Which operations have been placed: one bit each, with a hash that is kept up to date. The first words are of
 * operations that may stay out for ever. Of the others there is a window of words: all bits before it are set,
 * and all bits behind it are not.
 */
export class PlacedSet {
  readonly words: Int32Array;
  readonly optionalWords: number;
  /** The first word of the window: with a bit that is not set. */
  first: number;
  /** Behind the last word with a bit that is set. */
  end: number;
  /** Differs, as a rule, for different sets. */
  hash = 0;

  /**
   * @param size how many bits there are
   * @param optionalWords how many words there are before the window
   */
  constructor(size: number, optionalWords: number) {
    this.optionalWords = optionalWords;
    this.words = new Int32Array((size >>> 5) + 1);
    this.first = optionalWords;
    this.end = optionalWords;
  }

  has(index: number): boolean {
    return ((this.words[index >>> 5] as number) & (1 << (index & 31))) !== 0;
  }

  add(index: number): void {
    const { words } = this;
    const word = index >>> 5;
    (words[word] as number) |= 1 << (index & 31);
    this.hash ^= mixed(index);
    if (word < this.optionalWords) return;
    if (word >= this.end) this.end = word + 1;
    while (words[this.first] === FULL) this.first++;
  }

  remove(index: number): void {
    const { words } = this;
    const word = index >>> 5;
    (words[word] as number) &= ~(1 << (index & 31));
    this.hash ^= mixed(index);
    if (word < this.optionalWords) return;
    if (word < this.first) this.first = word;
    while (this.end > this.first && words[this.end - 1] === 0) this.end--;
  }
}

/** Spreads a small number over 32 bits: the finaliser of MurmurHash3 (A. Appleby, public domain). */
export function mixed(number: number): number {
  let h = (number + 1) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
