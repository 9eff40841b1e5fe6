/** A keyword of EDN, such as `:read`. */
export interface EdnKeyword {
  readonly type: "keyword";
  readonly name: string;
}

/** A list or vector, or a set. */
export interface EdnItems {
  readonly type: "list" | "set";
  readonly items: readonly Edn[];
}

/** A map, with the line in which it begins, from 1. */
export interface EdnMap {
  readonly type: "map";
  readonly line: number;
  readonly entries: readonly (readonly [Edn, Edn])[];
}

/** What only its writer knows the meaning of, or what a number cannot hold: passed over, and refused where it is needed. */
export interface EdnOther {
  readonly type: "other";
  readonly line: number;
  /** What to say where it is refused. */
  readonly why: string;
}

/** What the EDN of histories is made of. Lists and vectors are equal. */
export type Edn = null | boolean | number | string | EdnKeyword | EdnItems | EdnMap | EdnOther;

/** What a map holds under a keyword; undefined where it has none. */
export function ednGet({ entries }: EdnMap, name: string): Edn | undefined {
  const entry = entries.find(([key]) => isOfType(key, "keyword") && key.name === name);
  return entry?.[1];
}

/** Whether an element is of one of the kinds that are objects. */
export function isOfType<Type extends "keyword" | "list" | "set" | "map">(
  edn: Edn | undefined,
  type: Type,
): edn is Extract<Edn, { type: Type | "set" | "list" }> & { type: Type } {
  return typeof edn === "object" && edn !== null && edn.type === type;
}
