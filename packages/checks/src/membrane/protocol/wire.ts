/**
 * The text that passes between the realms is the JSON of a Message. A value in it is a JSON primitive, or an
 * array that begins with one of these tags.
 */
export const Tag = {
  /** `[undefinedValue]` */
  undefinedValue: 0,
  /** `[number, "NaN" | "Infinity" | "-Infinity" | "-0"]` */
  number: 1,
  /** `[bigint, decimal digits]` */
  bigint: 2,
  /** `[symbol, name, 1 where it is registered, 0 where it is well-known]` */
  symbol: 3,
  /** `[node, index among this message's nodes]` */
  node: 4,
  /** `[known, index among the nodes of the request that this message answers]` */
  known: 5,
  /** `[handle, realm that owns it, id in that realm, kind]` */
  handle: 6,
  /** `[intrinsic, name]`: the receiver's own built-in object of that name. */
  intrinsic: 7,
} as const;

/** A value on the wire. */
export type Wire = null | boolean | number | string | readonly [number, ...(string | number)[]];

/** A compound value on the wire: its kind, then what the kind needs. See encode-node.ts. */
export type WireNode = readonly [string, ...unknown[]];

/** What one realm asks of the other. */
export const Op = {
  call: 1,
  construct: 2,
  get: 3,
  set: 4,
  has: 5,
  remove: 6,
  keys: 7,
  describe: 8,
  define: 9,
  prototype: 10,
  settle: 11,
} as const;

/** One request, or the answer to one. */
export interface Message {
  /** The operation; absent in an answer. */
  readonly o?: number;
  /** The handle it is about. */
  readonly i?: number;
  /** The values themselves: arguments, or the one result. */
  readonly r: readonly Wire[];
  /** The compound values that they refer to. */
  readonly n?: readonly WireNode[];
  /** Nodes of the request as they are now, where they changed: their index and their new content. */
  readonly u?: readonly (readonly [number, WireNode])[];
  /** 1 where the result was thrown. */
  readonly t?: 1;
  /** Of a thrown error that is the other realm's own: the lines of this one through which it came back. */
  readonly f?: string;
}

/** What a handle stands for: function, constructor, object, array, promise or error. */
export type HandleKind = "f" | "c" | "o" | "a" | "p" | "e";

/** The realms: 0 is the trusted one, 1 the inner one. */
export type Side = 0 | 1;

/** Bits that say what may not be done with an object, or that it has no prototype. */
export const Flag = { closed: 1, sealed: 2, frozen: 4, noPrototype: 8 } as const;

/** So many objects may be copied with one message. */
export const NODES_MAX = 100_000;
