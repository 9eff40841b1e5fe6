import { encodeNode } from "./encode-node.ts";
import { kindOf, type HandleTable } from "./handle-table.ts";
import { intrinsicName } from "./intrinsics.ts";
import { shapeOf, type Shape } from "./shape-of.ts";
import { wireOfSymbol } from "./symbols.ts";
import { NODES_MAX, Tag, type Wire, type WireNode } from "./wire.ts";

/** Turns values into the parts of one message. Works through its objects in a queue, so depth is no limit. */
export class Encoder {
  readonly table: HandleTable;
  /** The objects behind the message's nodes, in the same order. */
  readonly objects: object[] = [];
  readonly #known: ReadonlyMap<object, number>;
  readonly #indexes = new Map<object, number>();
  readonly #nodes: WireNode[] = [];

  /** `known` holds the objects that the other realm can already name by their index. */
  constructor(table: HandleTable, known: ReadonlyMap<object, number> = new Map()) {
    this.table = table;
    this.#known = known;
  }

  /** The nodes of everything referred to so far. */
  nodes(): WireNode[] {
    for (let next = this.#nodes.length; next < this.objects.length; next++) {
      const object = this.objects[next];
      if (object) this.#nodes.push(encodeNode(object, shapeOf(object), this));
    }
    return this.#nodes;
  }

  /** A value as it stands inside a message. */
  readonly value = (value: unknown): Wire => {
    switch (typeof value) {
      case "string":
      case "boolean":
        return value;
      case "number":
        return Number.isFinite(value) && !Object.is(value, -0) ? value : [Tag.number, numberText(value)];
      case "undefined":
        return [Tag.undefinedValue];
      case "bigint":
        return [Tag.bigint, value.toString()];
      case "symbol":
        return wireOfSymbol(value) ?? refuse("A symbol of its own");
      default:
        return value === null ? null : this.#object(value as object, undefined);
    }
  };

  /** A value reached through a handle: objects and arrays stay live as well. */
  readonly live = (value: unknown): Wire => {
    if (typeof value !== "object" || value === null) return this.value(value);
    const shape = shapeOf(value);
    const staysLive = shape === "object" || shape === "array" || shape === "map" || shape === "set";
    return this.#object(value, staysLive ? "live" : shape);
  };

  /** An object that is reached through a handle whatever it is. */
  readonly handle = (value: object): Wire => this.#object(value, "live");

  #object(value: object, shape: Shape | undefined): Wire {
    const origin = this.table.originOf(value);
    if (origin) return [Tag.handle, 1 - this.table.side, origin.id, origin.kind];
    const known = this.#known.get(value);
    if (known !== undefined) return [Tag.known, known];
    const index = this.#indexes.get(value);
    if (index !== undefined) return [Tag.node, index];
    const name = intrinsicName(value);
    if (name !== undefined) return [Tag.intrinsic, name];
    const crossing = shape ?? shapeOf(value);
    if (crossing === "refused") return refuse(`A ${value.constructor.name}`);
    if (crossing === "live" || crossing === "promise") {
      return [Tag.handle, this.table.side, this.table.exportId(value), kindOf(value)];
    }
    if (this.objects.length >= NODES_MAX)
      throw new TypeError("A value is too large to pass: too many objects.");
    this.#indexes.set(value, this.objects.length);
    return [Tag.node, this.objects.push(value) - 1];
  }
}

function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function refuse(what: string): never {
  throw new TypeError(`${what} cannot pass between the checks and the answer.`);
}
