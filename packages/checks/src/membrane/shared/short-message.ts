import type { Decoder } from "./decode.ts";
import { encodeNode } from "./encode-node.ts";
import type { Encoder } from "./encode.ts";
import type { HandleTable } from "./handle-table.ts";
import { isFlat } from "./is-flat.ts";
import type { Wire, WireNode } from "./wire.ts";

/**
 * A request whose values are primitives, handles, and flat lists and objects of primitives, as most are. It is
 * the JSON of `[operation, id, value...]`, with the flat objects as they are: several times quicker than a
 * full message, which starts with `{`.
 */
export interface ShortRequest {
  readonly text: string;
  /** The flat lists and objects among the values. */
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

/** In a short request, `[list, items]` is a list; every other array is a tagged value. */
const LIST = 8;

/** The short form of a request, or undefined where it needs the full form. */
export function shortRequest(
  op: number,
  id: number,
  values: readonly unknown[],
  table: HandleTable,
  inline: Encoder,
): ShortRequest | undefined {
  const parts: unknown[] = [op, id];
  const objects: object[] = [];
  for (const value of values) {
    if (typeof value === "object" && value !== null && table.originOf(value) === undefined && isFlat(value)) {
      if (objects.includes(value)) return undefined;
      objects.push(value);
      parts.push(Array.isArray(value) ? [LIST, value] : value);
    } else {
      parts.push(inline.value(value));
      if (inline.objects.length > 0) return undefined;
    }
  }
  return { text: JSON.stringify(parts), objects };
}

/** Reads a short request. */
export function readShort(text: string, inline: Decoder): ShortMessage {
  const parts = JSON.parse(text) as unknown[];
  const objects: object[] = [];
  /** The keys of each object, then its values. */
  const before: unknown[][] = [];
  const values: unknown[] = [];
  for (let index = 2; index < parts.length; index++) {
    const part = parts[index];
    if (typeof part !== "object" || part === null) {
      values.push(part);
    } else if (Array.isArray(part) && part[0] !== LIST) {
      values.push(inline.value(part));
    } else {
      const object = (Array.isArray(part) ? part[1] : part) as object;
      objects.push(object);
      before.push(Object.keys(object), Object.values(object));
      values.push(object);
    }
  }
  const isChanged = (): boolean => {
    for (let at = 0; at < objects.length; at++) {
      if (differs(objects[at] ?? {}, before[2 * at] ?? [], before[2 * at + 1] ?? [])) return true;
    }
    return false;
  };
  return { op: Number(parts[0]), id: Number(parts[1]), values, objects, isChanged };
}

/** True where an object no longer has exactly these keys and values, in this order. */
function differs(object: object, keys: readonly unknown[], values: readonly unknown[]): boolean {
  const now = Object.keys(object);
  if (now.length !== keys.length) return true;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    if (now[at] !== key || !Object.is((object as Record<string, unknown>)[key], values[at])) return true;
  }
  return Array.isArray(object) && object.length !== keys.length;
}

/** The nodes that a full message would have held for a short one's objects. */
export function nodesOfShort(text: string, inline: Decoder, encoder: Encoder): WireNode[] {
  return readShort(text, inline).objects.map((object) =>
    encodeNode(object, Array.isArray(object) ? "array" : "object", encoder),
  );
}

/** The short form of an answer: one value that needs no node, and 1 where it is a property that never changes. */
export function shortAnswer(wire: Wire, isConstant: boolean): string {
  return JSON.stringify(isConstant ? [wire, 1] : [wire]);
}
