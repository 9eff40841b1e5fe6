const SLOT = 4;
const FREE = -1;

/**
 * What was found for three whole numbers of at least 0 before: a hash table of whole numbers, with open addressing,
 * which grows and forgets nothing.
 */
export class TripleTable {
  #slots = new Int32Array(64 * SLOT).fill(FREE);
  #count = 0;

  /** What was kept for three numbers, or undefined. */
  get(a: number, b: number, c: number): number | undefined {
    const at = this.#find(a, b, c);
    return this.#slots[at] === FREE ? undefined : this.#slots[at + 3];
  }

  /** Keeps something for three numbers. */
  set(a: number, b: number, c: number, value: number): void {
    const at = this.#find(a, b, c);
    if (this.#slots[at] === FREE) this.#count += 1;
    this.#slots[at] = a;
    this.#slots[at + 1] = b;
    this.#slots[at + 2] = c;
    this.#slots[at + 3] = value;
    if (this.#count * 2 * SLOT > this.#slots.length) this.#grow();
  }

  /** Where three numbers stand, or would stand. */
  #find(a: number, b: number, c: number): number {
    const slots = this.#slots;
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
    let at = ((mixed ^ (mixed >>> 15)) * SLOT) & (slots.length - SLOT);
    while (slots[at] !== FREE && (slots[at] !== a || slots[at + 1] !== b || slots[at + 2] !== c)) {
      at = (at + SLOT) & (slots.length - SLOT);
    }
    return at;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2).fill(FREE);
    this.#count = 0;
    for (let at = 0; at < before.length; at += SLOT) {
      if (before[at] !== FREE) this.set(before[at]!, before[at + 1]!, before[at + 2]!, before[at + 3]!);
    }
  }
}
