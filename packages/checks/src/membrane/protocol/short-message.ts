import { malformed, type Decoder } from "./decode.ts";
import { encodeNode } from "./encode-node.ts";
import { Encoder } from "./encode.ts";
import { FORBIDDEN_KEYS } from "./fill-node.ts";
import { placesOf } from "./given.ts";
import type { HandleTable } from "./handle-table.ts";
import { TREE_DEPTH_MAX, Trees } from "./tree.ts";
import { NODES_MAX, type Wire, type WireNode } from "./wire.ts";

/**
 * A request whose values are primitives, handles, and trees of plain lists and objects, as most are. It is the JSON of
 * `[operation, id, value...]`, with the trees as they are: several times quicker than a full message, which starts
 * with `{`.
 */
export interface ShortRequest {
  readonly text: string;
  /** The lists and objects among the values, each before what it holds. */
  readonly objects: readonly object[];
}

/** What a short request says, read. */
export interface ShortMessage {
  readonly op: number;
  readonly id: number;
  readonly values: unknown[];
  readonly objects: readonly object[];
  /** True once one of the objects is no longer as it came. */
  readonly isChanged: () => boolean;
}

/** What a list or object held when it came. */
interface Held {
  readonly object: object;
  /** undefined for a list. */
  readonly keys: readonly string[] | undefined;
  readonly values: readonly unknown[];
}

/** In a short message, `[list, items]` is a list; every other array but the next is a tagged value. */
const LIST = 8;
/** `[bare, place...]` ends a request in which the objects in these places have no prototype. */
const BARE = 9;

/** The short form of a request, or undefined where it needs the full form. */
export function shortRequest(
  op: number,
  id: number,
  values: readonly unknown[],
  table: HandleTable,
  inline: Encoder,
): ShortRequest | undefined {
  const parts: unknown[] = [op, id];
  const trees = new Trees(table);
  for (const value of values) {
    if (typeof value === "object" && value !== null && table.originOf(value) === undefined) {
      if (!trees.add(value)) return undefined;
      parts.push(Array.isArray(value) ? [LIST, value] : value);
    } else {
      parts.push(inline.value(value));
      if (inline.objects.length > 0) return undefined;
    }
  }
  if (trees.bare.length > 0) parts.push([BARE, ...trees.bare]);
  return { text: JSON.stringify(parts), objects: trees.objects };
}

/** Reads a short request. */
export function readShort(text: string, inline: Decoder): ShortMessage {
  const parts = JSON.parse(text) as unknown[];
  const held: Held[] = [];
  const values: unknown[] = [];
  for (let index = 2; index < parts.length; index++) {
    const part = parts[index];
    const root = treeIn(part);
    if (root !== undefined) hold(root, held, inline.table.side === 0);
    if (Array.isArray(part) && part[0] === BARE) undress(part.slice(1), held);
    else values.push(root ?? inline.value(part));
  }
  return {
    op: Number(parts[0]),
    id: Number(parts[1]),
    values,
    objects: held.map(({ object }) => object),
    isChanged: () => held.some(differs),
  };
}

/** The value in a short answer. */
export function readShortAnswer(part: unknown, inline: Decoder): unknown {
  const root = treeIn(part);
  if (root !== undefined && inline.table.side === 0) hold(root, [], true);
  return root ?? inline.value(part);
}

/** Takes their prototype from the objects in these places. */
function undress(places: readonly unknown[], held: readonly Held[]): void {
  for (const place of places) Object.setPrototypeOf(held[Number(place)]?.object ?? malformed(), null);
}

/** The list or object that a part of a short message is, if it is one. */
function treeIn(part: unknown): object | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  const tree: unknown = Array.isArray(part) ? (part[0] === LIST ? part[1] : undefined) : part;
  return typeof tree === "object" && tree !== null ? tree : undefined;
}

/** Notes what a tree holds. What comes from the inner realm may be anything that JSON can say. */
function hold(object: object, held: Held[], isForeign: boolean, depth = 0): void {
  if (depth > TREE_DEPTH_MAX || held.length >= NODES_MAX) malformed();
  const keys = Array.isArray(object) ? undefined : Object.keys(object);
  const values = keys === undefined ? (object as unknown[]).slice() : Object.values(object);
  if (isForeign && keys?.some((key) => FORBIDDEN_KEYS.has(key)) === true) malformed();
  held.push({ object, keys, values });
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (typeof value === "object" && value !== null) hold(value, held, isForeign, depth + 1);
  }
}

/** True where a list or object no longer holds exactly what it held, in the same order. */
function differs({ object, keys, values }: Held): boolean {
  const now = Object.keys(object);
  if (now.length !== values.length || !Object.isExtensible(object)) return true;
  if (keys === undefined) {
    const list = object as readonly unknown[];
    if (list.length !== values.length) return true;
    for (let at = 0; at < values.length; at++) if (!Object.is(list[at], values[at])) return true;
    return false;
  }
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? "";
    if (now[at] !== key || !Object.is((object as Record<string, unknown>)[key], values[at])) return true;
  }
  return false;
}

/** The nodes that a full message would have held for a short one's objects. */
export function nodesOfShort(text: string, inline: Decoder): WireNode[] {
  const { objects } = readShort(text, inline);
  const encoder = new Encoder(inline.table, placesOf({ objects, nodes: [] }));
  return objects.map((object) => encodeNode(object, Array.isArray(object) ? "array" : "object", encoder));
}

/** The short form of an answer: one value that needs no node, and 1 where it is a property that never changes. */
export function shortAnswer(wire: Wire, isConstant: boolean): string {
  return JSON.stringify(isConstant ? [wire, 1] : [wire]);
}

/** The short form of an answer that is a tree of which `given` has no part, or undefined where it is none. */
export function shortTree(result: object, given: readonly object[], table: HandleTable): string | undefined {
  const trees = new Trees(table, given);
  if (!trees.add(result) || trees.bare.length > 0) return undefined;
  return JSON.stringify([Array.isArray(result) ? [LIST, result] : result]);
}
