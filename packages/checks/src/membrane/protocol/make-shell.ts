import { LIMITS, malformed, type Decoder } from "./decode.ts";
import { originalIntrinsic } from "./intrinsics.ts";
import { viewConstructors } from "./shape-of.ts";
import { Flag, type WireNode } from "./wire.ts";

/** An object of the node's kind, empty where the kind has parts that may refer to other nodes. */
export function makeShell(node: WireNode, decoder: Decoder): object {
  const [kind, first, second, third, fourth] = node;
  switch (kind) {
    case "o":
      return Number(first) & Flag.noPrototype ? (Object.create(null) as object) : {};
    case "a":
      return second === node.length - 3 ? [] : malformed();
    case "x":
      return typeof second === "number" && second <= LIMITS.sparseLengthMax ? [] : malformed();
    case "m":
      return new Map();
    case "s":
      return new Set();
    case "d":
      return new Date(Number(decoder.value(first)));
    case "r":
      return new RegExp(String(first), String(second));
    case "b":
      return bytesOf(String(first)).buffer;
    case "t":
      return viewOf(String(first), decoder.buffer(second), third, fourth);
    case "w":
      return boxed(decoder.value(first));
    case "e":
      return errorOf(node, decoder);
    default:
      return malformed();
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function viewOf(name: string, buffer: ArrayBuffer, offset: unknown, length: unknown): object {
  const View = viewConstructors.get(name);
  if (!View || typeof offset !== "number" || typeof length !== "number") return malformed();
  return Reflect.construct(View, [buffer, offset, length]) as object;
}

function boxed(value: unknown): object {
  const isBoxable = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
  return isBoxable ? (Object(value) as object) : malformed();
}

/** The error that stands for one of the other realm: always the same one for the same error. */
function errorOf([, id, className, prototype]: WireNode, { table, value }: Decoder): object {
  if (typeof id !== "number" || !Number.isSafeInteger(id) || id < 0) malformed();
  const before = table.imported(id);
  if (before) return before;
  const Class = originalIntrinsic(String(className));
  const isErrorClass = typeof Class === "function" && (Class === BaseError || BaseError.isPrototypeOf(Class));
  if (!isErrorClass) malformed();
  const error = Reflect.construct(Class === AggregateErrorClass ? BaseError : Class, []) as Error;
  for (const key of Reflect.ownKeys(error)) if (!BUILT_IN.has(key)) Reflect.deleteProperty(error, key);
  const own = value(prototype);
  const chain = own === null ? (Class as { prototype: object }).prototype : own;
  if (typeof chain === "object" && chain !== null) Object.setPrototypeOf(error, chain);
  table.remember(error, { id, kind: "e" });
  return error;
}

const BaseError = originalIntrinsic("Error") as ErrorConstructor;
const AggregateErrorClass = originalIntrinsic("AggregateError");

/** What an error has of its own when it is made; a host may add marks, which are not the sender's. */
const BUILT_IN = new Set<PropertyKey>(["name", "message", "stack"]);
