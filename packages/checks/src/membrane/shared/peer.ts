import { Decoder, LIMITS, type Import } from "./decode.ts";
import { Encoder } from "./encode.ts";
import { encodeNode } from "./encode-node.ts";
import { expose } from "./expose.ts";
import { createHandle } from "./handle.ts";
import { HandleTable } from "./handle-table.ts";
import { sameNode } from "./same-node.ts";
import { shapeOf } from "./shape-of.ts";
import { Op, type Message, type Side, type WireNode } from "./wire.ts";

/** Carries a request to the other realm and its answer back. */
export type Send = (text: string) => string;

/** The objects that a call was given, and what they held when it began. */
interface Given {
  readonly objects: readonly object[];
  readonly nodes: readonly WireNode[];
}

const NOTHING_GIVEN: Given = { objects: [], nodes: [] };

/** A promise of the other realm, until it settles. */
interface Awaited {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  /** What the call that gave the promise was given: its changes come with the settled value. */
  sent: readonly object[];
}

/** One end of the membrane. Both realms run this same code; they differ in `side` and in what carries text. */
export class Peer {
  readonly #table: HandleTable;
  readonly #send: Send;
  readonly #awaited = new Map<number, Awaited>();
  readonly #given = new WeakMap<object, Given>();
  #sent: readonly object[] = [];

  constructor(side: Side, send: Send) {
    this.#table = new HandleTable(side, (promise, id) => this.#watch(promise, id));
    this.#send = send;
  }

  /** Shows an object to the other realm under the next free id. */
  show(object: object): number {
    return this.#table.exportId(object);
  }

  /** The other realm's function of that id. */
  function(id: number): (...values: unknown[]) => unknown {
    return (this.#table.imported(id) ?? this.#import(id, "f")) as (...values: unknown[]) => unknown;
  }

  /** Rejects every promise of the other realm that is still open. */
  abandon(reason: unknown): void {
    for (const { reject } of this.#awaited.values()) reject(reason);
    this.#awaited.clear();
  }

  /** Copies data as it would be copied on its way to the other realm and back. Throws where it cannot pass. */
  copy(value: unknown): unknown {
    const encoder = new Encoder(this.#table);
    const message = { r: [encoder.value(value)], n: encoder.nodes() };
    return new Decoder(this.#table, this.#import).values(message)[0];
  }

  readonly #import: Import = (id, kind) => {
    if (kind !== "p") return this.#remember(createHandle(id, kind, this.#ask), id, kind);
    const { promise, resolve, reject } = Promise.withResolvers();
    this.#awaited.set(id, { resolve, reject, sent: this.#sent });
    promise.catch(() => undefined);
    return this.#remember(promise, id, kind);
  };

  #remember<T extends object>(object: T, id: number, kind: "f" | "c" | "o" | "a" | "p" | "e"): T {
    this.#table.remember(object, { id, kind });
    return object;
  }

  readonly #ask = (op: number, id: number, values: readonly unknown[]): unknown => {
    const encoder = new Encoder(this.#table);
    const roots = values.map(encoder.value);
    const answer = this.#send(textOf({ o: op, i: id, r: roots, n: encoder.nodes() }));
    return this.#read(answer, encoder.objects);
  };

  #read(text: string, sent: readonly object[]): unknown {
    if (text.length > LIMITS.textMax) throw new TypeError("A value is too large to pass.");
    const message = JSON.parse(text) as Message;
    this.#sent = sent;
    const [value] = new Decoder(this.#table, this.#import, sent).values(message);
    this.#sent = [];
    if (message.t === 1) throw value;
    return value;
  }

  /** Does what the other realm asks, and gives the answer's text. */
  readonly serve = (text: string): string => {
    let given = NOTHING_GIVEN;
    let encoder = new Encoder(this.#table);
    try {
      if (text.length > LIMITS.textMax) throw new TypeError("A value is too large to pass.");
      const message = JSON.parse(text) as Message;
      if (message.o === Op.settle) return this.#settled(message);
      const decoder = new Decoder(this.#table, this.#import);
      const values = decoder.values(message);
      given = { objects: decoder.objects, nodes: message.n ?? [] };
      encoder = new Encoder(this.#table, new Map(given.objects.map((object, index) => [object, index])));
      const result = this.#perform(message, values);
      if (result instanceof Promise) this.#given.set(result, given);
      const root =
        message.o === Op.call || message.o === Op.construct
          ? encoder.value(result)
          : encodeLive(message.o, encoder, result);
      return this.#answer(encoder, given, root);
    } catch (thrown) {
      return this.#thrown(encoder, given, thrown);
    }
  };

  /** The answer to a request that failed before it could be served. */
  readonly refuse = (error: unknown): string => this.#thrown(new Encoder(this.#table), NOTHING_GIVEN, error);

  #perform(message: Message, values: unknown[]): unknown {
    const object = this.#table.exported(Number(message.i));
    if (message.o === Op.call) return Reflect.apply(object as () => unknown, values[0], values.slice(1));
    if (message.o === Op.construct) return Reflect.construct(object as () => unknown, values);
    return expose(this.#table.side, Number(message.o), object, values);
  }

  #answer(encoder: Encoder, given: Given, root: Message["r"][0], thrown?: 1): string {
    const updates = this.#updates(encoder, given);
    return textOf({ r: [root], n: encoder.nodes(), u: updates, ...(thrown && { t: thrown }) });
  }

  #thrown(encoder: Encoder, given: Given, thrown: unknown): string {
    try {
      return this.#answer(encoder, given, encoder.value(thrown), 1);
    } catch (refused) {
      const plain = new Encoder(this.#table);
      return textOf({ r: [plain.value(refused)], n: plain.nodes(), t: 1 });
    }
  }

  #updates(encoder: Encoder, given: Given): [number, WireNode][] {
    return given.objects.flatMap((object, index): [number, WireNode][] => {
      const before = given.nodes[index];
      if (!before || before[0] === "e") return [];
      const now = encodeNode(object, shapeOf(object), encoder);
      return sameNode(before, now) ? [] : [[index, now]];
    });
  }

  /** Tells the other realm how a promise of this one settles, with what changed in the call's arguments. */
  #watch(promise: Promise<unknown>, id: number): void {
    promise.then(
      (value) => this.#settle(promise, id, value, true),
      (reason: unknown) => this.#settle(promise, id, reason, false),
    );
  }

  #settle(promise: object, id: number, value: unknown, isFulfilled: boolean): void {
    const given = this.#given.get(promise) ?? NOTHING_GIVEN;
    const encoder = new Encoder(this.#table, new Map(given.objects.map((object, index) => [object, index])));
    let roots: Message["r"];
    try {
      roots = [isFulfilled, encoder.value(value)];
    } catch (refused) {
      roots = [false, encoder.value(refused)];
    }
    const updates = this.#updates(encoder, given);
    this.#send(textOf({ o: Op.settle, i: id, r: roots, n: encoder.nodes(), u: updates }));
  }

  #settled(message: Message): string {
    const awaited = this.#awaited.get(Number(message.i));
    this.#awaited.delete(Number(message.i));
    const decoder = new Decoder(this.#table, this.#import, awaited?.sent);
    const [isFulfilled, value] = decoder.values(message);
    if (isFulfilled === true) awaited?.resolve(value);
    else awaited?.reject(value);
    return textOf({ r: [null] });
  }
}

/** What a handle gives: the value of a property stays live, a list that describes one is copied. */
function encodeLive(op: number | undefined, encoder: Encoder, result: unknown): Message["r"][0] {
  if (op !== Op.describe || !Array.isArray(result))
    return op === Op.keys ? encoder.value(result) : encoder.live(result);
  return encoder.value(result);
}

function textOf({ n, u, ...message }: Message): string {
  return JSON.stringify({ ...message, ...(n?.length && { n }), ...(u?.length && { u }) });
}
