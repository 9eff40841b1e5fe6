/** A hash of 64 bits that grows with a run: two runs with the same one did the same things at the same times. */
export class RunningHash {
  private first = 0x243f6a88;
  private second = 0x85a308d3;

  /** Whole numbers; of each the lowest 32 bits count. */
  add(a: number, b: number): void {
    this.first = Math.imul(this.first ^ a, 0x9e3779b1) ^ (this.second >>> 15);
    this.second = Math.imul(this.second ^ b, 0x85ebca77) ^ (this.first >>> 13);
  }

  addText(text: string): void {
    for (let index = 0; index < text.length; index++) this.add(text.charCodeAt(index), index);
  }

  /** Plain data. */
  addValue(value: unknown): void {
    if (Number.isInteger(value)) this.add(value as number, 1);
    else if (value === null) this.add(0, 2);
    else this.addText(JSON.stringify(value));
  }

  /** Sixteen hexadecimal digits. */
  get hex(): string {
    return [this.first, this.second].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
