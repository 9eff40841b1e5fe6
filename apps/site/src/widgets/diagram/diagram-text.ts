import type { Codec, Reading } from "../state/codec.ts";
import { number } from "../state/field.ts";
import { unitsIn, type Chain, type DiagramGroup, type DiagramPart, type DiagramUnit } from "./diagram.ts";

/** How large a diagram may be that the page draws. */
export const UNITS_MAX = 20;
const DEPTH_MAX = 6;
const NAME_MAX = 24;
export const UNIT_DOWN = { min: 1e-6, max: 0.5 };

/** Letters that the text of a diagram needs for itself. */
const RESERVED = /[:,;|()]/g;

/** A name as a unit may have it: without the letters of the grammar and spaces around it, and short. */
export function soundName(typed: string): string {
  return typed.replace(RESERVED, "").trim().slice(0, NAME_MAX).trim();
}

/**
 * A diagram as a line of text: `Balancer:0.001;(1|Web A:0.01|Web B:0.01);Database:0.001`. Parts in a row stand
 * between semicolons; a group in brackets says how many of its ways must be open, and then the ways. Units of the same
 * name are one unit, and are down as often.
 */
export const diagramCodec: Codec<{ readonly chain: Chain }> = {
  write: ({ chain }) => writeChain(chain),
  read: (text) => new Reader(text).whole(),
};

function writeChain(chain: Chain): string {
  return chain
    .map((part) =>
      part.kind === "unit"
        ? `${part.name}:${part.down}`
        : `(${[String(part.k), ...part.branches.map(writeChain)].join("|")})`,
    )
    .join(";");
}

/** What stops the reading of a text, with where. */
class Broken extends Error {}

/** Reads a diagram from left to right. */
class Reader {
  readonly #text: string;
  #at = 0;
  #ids = 0;
  readonly #downs = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Reading<{ readonly chain: Chain }> {
    try {
      const chain = this.#chain(0);
      if (this.#at < this.#text.length) this.#fail("a semicolon");
      if (unitsIn(chain).length > UNITS_MAX) throw new Broken(`it has more than ${UNITS_MAX} units`);
      return { kind: "state", state: { chain } };
    } catch (error) {
      if (error instanceof Broken)
        return { kind: "problem", problem: `the diagram cannot be drawn: ${error.message}` };
      throw error;
    }
  }

  #chain(depth: number): Chain {
    const parts: DiagramPart[] = [this.#part(depth)];
    while (this.#take(";")) parts.push(this.#part(depth));
    return parts;
  }

  #part(depth: number): DiagramPart {
    return this.#text[this.#at] === "(" ? this.#group(depth + 1) : this.#unit();
  }

  #unit(): DiagramUnit {
    const name = this.#upTo(":");
    if (name === "" || soundName(name) !== name) this.#fail("the name of a unit");
    this.#expect(":");
    const down = number(UNIT_DOWN).read(this.#upTo(";|)"));
    if (down === undefined) this.#fail(`how often “${name}” is down, ${number(UNIT_DOWN).rule}`);
    const known = this.#downs.get(name) ?? down;
    if (known !== down) throw new Broken(`“${name}” is down ${known} in one place, ${down} in another`);
    this.#downs.set(name, down);
    return { kind: "unit", id: this.#id(), name, down };
  }

  #group(depth: number): DiagramGroup {
    if (depth > DEPTH_MAX) throw new Broken(`groups stand more than ${DEPTH_MAX} deep in each other`);
    this.#expect("(");
    const id = this.#id();
    const k = Number(this.#upTo("|)"));
    const branches: Chain[] = [];
    while (this.#take("|")) branches.push(this.#chain(depth));
    this.#expect(")");
    if (branches.length < 2) throw new Broken("a group has less than two ways");
    if (!Number.isInteger(k) || k < 1 || k > branches.length) {
      throw new Broken(`a group of ${branches.length} ways cannot need ${k} of them`);
    }
    return { kind: "group", id, k, branches };
  }

  #id(): string {
    this.#ids += 1;
    return `p${this.#ids}`;
  }

  #upTo(ends: string): string {
    const from = this.#at;
    while (this.#at < this.#text.length && !ends.includes(this.#text[this.#at] ?? "")) this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  #take(letter: string): boolean {
    if (this.#text[this.#at] !== letter) return false;
    this.#at += 1;
    return true;
  }

  #expect(letter: string): void {
    if (!this.#take(letter)) this.#fail(`“${letter}”`);
  }

  #fail(wanted: string): never {
    throw new Broken(`letter ${this.#at + 1} should begin or follow ${wanted}`);
  }
}
