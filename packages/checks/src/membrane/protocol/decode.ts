import { fillNode } from "./fill-node.ts";
import type { HandleTable } from "./handle-table.ts";
import { intrinsic } from "./intrinsics.ts";
import { makeShell } from "./make-shell.ts";
import { symbolOfWire } from "./symbols.ts";
import { NODES_MAX, Tag, type HandleKind, type Message, type WireNode } from "./wire.ts";

/** What one message may hold. */
export interface Limits {
  readonly textMax: number;
  readonly depthMax: number;
  readonly sparseLengthMax: number;
}

export const LIMITS: Limits = {
  textMax: 8_000_000,
  depthMax: 1_000,
  sparseLengthMax: 1_000_000,
};

const POWERFUL = new Set([
  ...["Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction"],
  ...["globalThis", "Reflect", "Proxy", "Math", "JSON"],
]);

/** Makes what stands in this realm for an object of the other. */
export type Import = (id: number, kind: HandleKind) => object;

/** Rebuilds the values of one message, and believes nothing that it has not looked at. */
export class Decoder {
  readonly table: HandleTable;
  /** The objects built for the message's nodes, in the same order. */
  readonly objects: object[] = [];
  readonly #known: readonly object[];
  readonly #import: Import;
  readonly #depths: number[] = [];
  readonly #givesPrototype: boolean;
  #nodes: readonly WireNode[] = [];

  /**
   * `known` holds the objects of the request that the message answers. `givesPrototype` is true for the answer to
   * what an object's prototype is.
   */
  constructor(table: HandleTable, makeImport: Import, known: readonly object[] = [], givesPrototype = false) {
    this.#givesPrototype = givesPrototype;
    this.table = table;
    this.#import = makeImport;
    this.#known = known;
  }

  /** The message's values. Throws a TypeError where the message is not well-formed or goes over a limit. */
  values(message: Message): unknown[] {
    const { r: roots, n: nodes = [], u: updates = [] } = message;
    if (!Array.isArray(roots) || !Array.isArray(nodes) || !Array.isArray(updates)) malformed();
    if (nodes.length > NODES_MAX) throw new TypeError("A value is too large to pass: too many objects.");
    this.#nodes = nodes as readonly WireNode[];
    nodes.forEach((node, index) => this.#shell(node as unknown, index));
    nodes.forEach((node, index) => this.#fill(node as WireNode, index));
    for (const update of updates) this.#update(update);
    return roots.map(this.value);
  }

  /** One value as it stood inside the message. */
  readonly value = (wire: unknown): unknown => {
    if (!Array.isArray(wire)) return typeof wire === "object" && wire !== null ? malformed() : wire;
    const [tag, first, second, third] = wire as unknown[];
    switch (tag) {
      case Tag.undefinedValue:
        return undefined;
      case Tag.number:
        return Number(first);
      case Tag.bigint:
        return typeof first === "string" && /^-?\d+$/.test(first) ? BigInt(first) : malformed();
      case Tag.symbol:
        return symbolOfWire(String(first), second === 1) ?? malformed();
      case Tag.node:
        return this.objects[indexIn(this.objects, first)];
      case Tag.known:
        return this.#known[indexIn(this.#known, first)];
      case Tag.handle:
        return this.#handle(first, second, third);
      case Tag.intrinsic:
        return this.#intrinsic(String(first));
      default:
        return malformed();
    }
  };

  /** The trusted realm takes its own built-in object for the inner one's only where that gives no power. */
  #intrinsic(name: string): object {
    const isHarmless = this.#givesPrototype || (!name.endsWith(".prototype") && !POWERFUL.has(name));
    if (this.table.side === 0 && !isHarmless) {
      throw new TypeError(`The built-in ${name} cannot pass between the checks and the answer.`);
    }
    return intrinsic(name) ?? malformed();
  }

  #handle(side: unknown, id: unknown, kind: unknown): object {
    if (typeof id !== "number" || !Number.isSafeInteger(id) || id < 0) malformed();
    if (side === this.table.side) return this.table.exported(id);
    const imported = this.table.imported(id);
    if (imported) return imported;
    if (typeof kind !== "string" || !"fcoap".includes(kind) || kind.length !== 1) malformed();
    return this.#import(id, kind as HandleKind);
  }

  #shell(node: unknown, index: number): void {
    if (!Array.isArray(node) || typeof node[0] !== "string") malformed();
    this.objects[index] ??= makeShell(node as unknown as WireNode, this);
  }

  /** The bytes behind a view. A buffer stands for itself, so it can be built out of turn. */
  buffer(wire: unknown): ArrayBuffer {
    const [tag, index] = Array.isArray(wire) ? (wire as unknown[]) : [];
    const isNode = tag === Tag.node;
    const from = isNode ? this.#nodes : this.#known;
    const at = indexIn(from, index);
    const node = this.#nodes[at];
    if (isNode && node?.[0] === "b") this.objects[at] ??= makeShell(node, this);
    const buffer = (isNode ? this.objects : this.#known)[at];
    return buffer instanceof ArrayBuffer ? buffer : malformed();
  }

  #fill(node: WireNode, index: number): void {
    const depth = this.#depths[index] ?? 0;
    if (depth > LIMITS.depthMax) throw new TypeError("A value is too deep to pass.");
    for (const part of node) {
      if (Array.isArray(part) && part[0] === Tag.node && typeof part[1] === "number") {
        this.#depths[part[1]] ??= depth + 1;
      }
    }
    const object = this.objects[index];
    if (object) fillNode(object, node, this);
  }

  #update(update: unknown): void {
    const [index, node] = Array.isArray(update) ? (update as unknown[]) : [];
    if (!Array.isArray(node)) malformed();
    const object = this.#known[indexIn(this.#known, index)];
    if (object) fillNode(object, node as unknown as WireNode, this);
  }
}

function indexIn(list: readonly unknown[], index: unknown): number {
  return typeof index === "number" && Number.isSafeInteger(index) && index >= 0 && index < list.length
    ? index
    : malformed();
}

/** Ends the decoding of a message that this code did not write. */
export function malformed(): never {
  throw new TypeError("A value did not arrive as it was sent.");
}
