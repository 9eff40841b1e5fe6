import type { Edn } from "./edn.ts";
import { readEdnString } from "./read-edn-string.ts";

const SPACE = /(?:[\s,]|;[^\n]*)*/y;
const TOKEN = /[^\s,;()[\]{}"]+/y;
const NUMBER = /^[-+]?(\d+N?|\d+(\.\d+)?([eE][-+]?\d+)?)$/;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "#{": "}" };

/**
 * Reads every element of a text in EDN, the data notation of Clojure: nil, booleans, numbers, strings, keywords,
 * lists, vectors, maps and sets, with comments and discarded elements (`#_`).
 *
 * @throws SyntaxError that names the line, for what is malformed and for symbols, characters, ratios, exact
 * decimals, numbers above 2⁵³ and tagged elements, of which only the writer of the text knows the meaning
 */
export function readEdn(text: string): Edn[] {
  const reader = new EdnReader(text);
  const elements: Edn[] = [];
  for (let element = reader.next(null); element !== undefined; element = reader.next(null))
    elements.push(element);
  return elements;
}

class EdnReader {
  private readonly text: string;
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next element; undefined at the closing bracket or, where none is awaited, at the end. */
  next(closing: string | null): Edn | undefined {
    this.skipSpace();
    const { text, at } = this;
    const char = text[at];
    if (char === undefined) {
      if (closing === null) return undefined;
      throw this.error(`the text ends before its "${closing}"`);
    }
    if (char === closing) {
      this.at++;
      return undefined;
    }
    if (char === '"') {
      const { value, end } = readEdnString(text, at, (what) => this.error(what));
      this.at = end;
      return value;
    }
    if (text.startsWith("#_", at)) {
      this.at += 2;
      if (this.next(closing) === undefined) throw this.error("#_ discards nothing");
      return this.next(closing);
    }
    const opening = text.startsWith("#{", at) ? "#{" : char;
    return opening in CLOSING ? this.collection(opening) : this.atom();
  }

  private collection(opening: string): Edn {
    const line = this.lineNow();
    const closing = CLOSING[opening] ?? "";
    this.at += opening.length;
    const items: Edn[] = [];
    for (let item = this.next(closing); item !== undefined; item = this.next(closing)) items.push(item);
    if (opening === "#{") return { type: "set", items };
    if (opening !== "{") return { type: "list", items };
    if (items.length % 2 === 1) throw this.error("a map has a key without a value");
    const entries = Array.from(
      { length: items.length / 2 },
      (_, index) => [items[2 * index] as Edn, items[2 * index + 1] as Edn] as const,
    );
    return { type: "map", line, entries };
  }

  private atom(): Edn {
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.text)?.[0];
    if (token === undefined) throw this.error(`"${this.text[this.at]}" closes nothing`);
    if (token.startsWith("#")) throw this.error(`the tagged element ${token} is not understood`);
    this.at += token.length;
    if (token === "nil") return null;
    if (token === "true" || token === "false") return token === "true";
    if (token.startsWith(":") && token.length > 1) return { type: "keyword", name: token.slice(1) };
    if (!NUMBER.test(token)) throw this.error(`${token} is not understood`);
    const number = Number(token.replace(/N$/, ""));
    if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
      throw this.error(`the number ${token} is too large to be kept exactly`);
    }
    return number;
  }

  private skipSpace(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  private lineNow(): number {
    for (; this.counted < this.at; this.counted++) if (this.text[this.counted] === "\n") this.line++;
    return this.line;
  }

  private error(what: string): SyntaxError {
    return new SyntaxError(`Line ${this.lineNow()}: ${what}`);
  }
}
