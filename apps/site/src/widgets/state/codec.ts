import type { Field } from "./field.ts";

/** What a text from a link turned out to be. */
export type Reading<State> =
  { readonly kind: "state"; readonly state: State } | { readonly kind: "problem"; readonly problem: string };

/** How the state of a calculator is written into a link and read again. */
export interface Codec<State> {
  readonly write: (state: State) => string;
  /** Reads a text of any origin; what `write` never writes is a problem that names its place. */
  readonly read: (text: string) => Reading<State>;
}

type Fields<State> = { readonly [Name in keyof State]-?: Field<State[Name]> };

const BETWEEN = ",";
const IS = ":";

/**
 * A codec of named fields: `k:2,n:3`, in the order of the fields.
 *
 * @param relation refuses what its fields allow one by one: returns what is wrong, or undefined
 */
export function fieldsCodec<State extends object>(
  fields: Fields<State>,
  relation: (state: State) => string | undefined = () => undefined,
): Codec<State> {
  const names = Object.keys(fields) as (keyof State & string)[];
  return {
    write: (state) => names.map((name) => name + IS + fields[name].write(state[name])).join(BETWEEN),
    read: (text) => {
      const given = new Map(text.split(BETWEEN).map((part) => splitOnce(part)));
      const state: Partial<State> = {};
      for (const name of names) {
        const found = given.get(name);
        if (found === undefined) return problem(`${name} is missing`);
        const value = fields[name].read(found);
        if (value === undefined)
          return problem(`${name} is ${shown(found)}, but must be ${fields[name].rule}`);
        state[name] = value;
      }
      const wrong = relation(state as State);
      return wrong === undefined ? { kind: "state", state: state as State } : problem(wrong);
    },
  };
}

function splitOnce(part: string): [string, string] {
  const at = part.indexOf(IS);
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

function problem(words: string): { kind: "problem"; problem: string } {
  return { kind: "problem", problem: words };
}

function shown(text: string): string {
  if (text === "") return "empty";
  return `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`;
}
