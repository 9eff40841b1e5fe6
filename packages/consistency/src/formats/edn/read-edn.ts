import { isOfType, type Edn, type EdnOther } from "./edn.ts";
import { readEdnString } from "./read-edn-string.ts";

const SPACE = /(?:[\s,]|;[^\n]*)*/y;
const TOKEN = /[^\s,;()[\]{}"]+/y;
const CHARACTER = /\\(\w+|.)/y;
/** The class of a record, before its fields. */
const RECORD = /^#\w[\w.-]*\.\w+$/;
const NUMBER = /^[-+]?(\d+N?|\d+(\.\d+)?([eE][-+]?\d+)?)$/;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "#{": "}" };

/**
 * Reads every element of a text in EDN, the data notation of Clojure: nil, booleans, numbers, strings, keywords,
 * lists, vectors, maps and sets, with comments and discarded elements (`#_`). A record is the map of its fields.
 * Symbols, characters, ratios, exact decimals, numbers above 2⁵³ and other tagged elements are of the type `other`:
 * logs are full of them, in exceptions that nobody has to understand.
 *
 * @throws SyntaxError that names the line, for what is malformed
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
    if (opening in CLOSING) return this.collection(opening);
    return char === "#" ? this.tagged(closing) : this.atom();
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

  private tagged(closing: string | null): Edn {
    const tag = this.token(TOKEN);
    const why = `the tagged element ${tag} is not understood`;
    const other = this.other(why);
    const element = this.next(closing);
    if (element === undefined) throw this.error(why);
    return RECORD.test(tag) && isOfType(element, "map") ? element : other;
  }

  private token(shape: RegExp): string {
    shape.lastIndex = this.at;
    const token = shape.exec(this.text)?.[0];
    if (token === undefined) throw this.error(`"${this.text[this.at]}" closes nothing`);
    this.at += token.length;
    return token;
  }

  private other(why: string): EdnOther {
    return { type: "other", line: this.lineNow(), why };
  }

  private atom(): Edn {
    const token = this.token(this.text[this.at] === "\\" ? CHARACTER : TOKEN);
    if (token === "nil") return null;
    if (token === "true" || token === "false") return token === "true";
    if (token.startsWith(":") && token.length > 1) return { type: "keyword", name: token.slice(1) };
    if (!NUMBER.test(token)) return this.other(`${token} is not understood`);
    const number = Number(token.replace(/N$/, ""));
    if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
      return this.other(`the number ${token} is too large to be kept exactly`);
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
