/** Collects the parts of a source that are to be blanked, and the single characters put in their place. */
export class Blanks {
  readonly code: string;
  readonly #ranges: [start: number, end: number][] = [];
  readonly #marks: [at: number, mark: string][] = [];

  constructor(code: string) {
    this.code = code;
  }

  /** Blanks from `start` up to but not including `end`. */
  blank(start: number, end: number): void {
    this.#ranges.push([start, end]);
  }

  /** Puts one character at a position, whatever stands or was blanked there. */
  put(at: number, mark: string): void {
    this.#marks.push([at, mark]);
  }

  /** The source with everything blanked: as long as before, and every line and column where it was. */
  toString(): string {
    const ranges = this.#ranges.toSorted((a, b) => a[0] - b[0]);
    let out = "";
    let at = 0;
    for (const [start, end] of ranges) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      out += this.code.slice(at, from) + blanked(this.code.slice(from, end));
      at = end;
    }
    out += this.code.slice(at);
    for (const [place, mark] of this.#marks) out = out.slice(0, place) + mark + out.slice(place + 1);
    return out;
  }
}

/** White space of the same length in UTF-16 and in UTF-8, so that positions hold in both. */
function blanked(part: string): string {
  return part.replace(/\S/gu, (char) => {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x80) return " ";
    if (point < 0x800) return "\u00a0";
    return char.length === 1 ? "\u2002" : " \ufeff";
  });
}
