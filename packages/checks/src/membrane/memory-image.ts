const PAGE_BYTES = 4096;

/** A stretch of a memory that holds anything but zeros. */
interface Stretch {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** What a memory held at one moment. It changes no more, whatever becomes of the memory. */
export class MemoryImage {
  readonly #byteLength: number;
  readonly #stretches: readonly Stretch[];

  /** `earlier` are pages that were in use before: where they are zero now, they are zero in the image as well. */
  constructor(memory: ArrayBuffer, earlier: ReadonlySet<number>) {
    this.#byteLength = memory.byteLength;
    const pages = [...new Set([...earlier, ...pagesInUse(memory)])].toSorted((a, b) => a - b);
    const stretches: Stretch[] = [];
    for (let first = 0; first < pages.length;) {
      let next = first + 1;
      while (pages[next] === (pages[next - 1] ?? 0) + 1) next++;
      const at = (pages[first] ?? 0) * PAGE_BYTES;
      stretches.push({ at, bytes: new Uint8Array(memory.slice(at, at + (next - first) * PAGE_BYTES)) });
      first = next;
    }
    this.#stretches = stretches;
  }

  /** Whether a memory has the size that the imaged one had. */
  fits(memory: ArrayBuffer): boolean {
    return memory.byteLength === this.#byteLength;
  }

  /** Puts the image in the place of what a memory holds, in which no other pages are in use than in the imaged one. */
  copyTo(memory: ArrayBuffer): void {
    const target = new Uint8Array(memory);
    for (const { at, bytes } of this.#stretches) target.set(bytes, at);
  }
}

/** The numbers of the pages that hold anything but zeros. */
export function pagesInUse(memory: ArrayBuffer): Set<number> {
  const words = new BigUint64Array(memory);
  const wordsPerPage = PAGE_BYTES / BigUint64Array.BYTES_PER_ELEMENT;
  const pages = new Set<number>();
  for (let page = 0; page * wordsPerPage < words.length; page++) {
    const first = page * wordsPerPage;
    for (let at = first; at < first + wordsPerPage; at++) {
      if (words[at] === 0n) continue;
      pages.add(page);
      break;
    }
  }
  return pages;
}
