import { Decoder, LIMITS, type Import } from "./decode.ts";
import { Encoder } from "./encode.ts";
import { expose } from "./expose.ts";
import { NOTHING_GIVEN, changesOf, placesOf, type Given } from "./given.ts";
import { createHandle } from "./handle.ts";
import { HandleTable } from "./handle-table.ts";
import { addAnswersFrames, answersFrames } from "./inner-frames.ts";
import { NumberLine, type NumberPort } from "./number-line.ts";
import { isConstant } from "./is-constant.ts";
import {
  nodesOfShort,
  readShort,
  readShortAnswer,
  shortAnswer,
  shortRequest,
  shortTree,
  type ShortMessage,
} from "./short-message.ts";
import { LENT, NOT_TAKEN, PUT_OFF, Turns, lentCall, linesOf } from "./turns.ts";
import { Op, Tag, type HandleKind, type Message, type Side, type Wire } from "./wire.ts";

/** A simulation puts a refusal in its place while handlers run. */
const NativePromise = Promise;

/** Carries a request to the other realm and its answer back. */
export type Send = (text: string) => string;

/** Where the memory of an object's constant properties has what stands for the object itself. */
const SELF = Symbol("self");

/** So many calls that were put off may lead to one another. */
const PUT_OFF_DEPTH_MAX = 64;

/** The answer that is undefined. */
const NOTHING = shortAnswer([Tag.undefinedValue], false);

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
  readonly #modules = new WeakSet<object>();
  /** By object of the other realm, what it said of properties that never change: asked once. */
  readonly #constants = new Map<number, Map<unknown, unknown>>();
  /** Whether the last answer was such a property. */
  #saidConstant = false;
  readonly #decoder: Decoder;
  readonly #line: NumberLine | undefined;
  readonly #meant: ((thrown: unknown) => unknown) | undefined;
  /** In the inner realm alone. */
  readonly #turns: Turns | undefined;
  /** In the trusted realm, what was lent before. */
  readonly #shown = new WeakSet<object>();
  #putOffDepth = 0;
  #sent: readonly object[] = [];
  /** For values that need no node; replaced once it has met one that does. */
  #inline: Encoder;

  /**
   * `numbers` carries requests on numbers alone; without it they go as text. `meant` gives what is to be thrown in the place
   * of what the other realm threw.
   */
  constructor(side: Side, send: Send, numbers?: NumberPort, meant?: (thrown: unknown) => unknown) {
    this.#meant = meant;
    this.#table = new HandleTable(side, (promise, id) => this.#watch(promise, id));
    this.#line = numbers && new NumberLine(numbers, this.#table);
    this.#send = send;
    this.#inline = new Encoder(this.#table);
    this.#decoder = new Decoder(this.#table, this.#import);
    if (side === 1) this.#turns = new Turns(this.#table, (id) => this.#find(id, "o"));
  }

  /** Shows an object to the other realm under the next free id. */
  show(object: object): number {
    return this.#table.exportId(object);
  }

  /** The other realm's function of that id. */
  function(id: number): (...values: unknown[]) => unknown {
    return this.#find(id, "f") as (...values: unknown[]) => unknown;
  }

  /** Takes an object for a module's exports: a function called on it is called on nothing. */
  isModule(exports: object): void {
    this.#modules.add(exports);
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
    if (kind !== "p") return this.#remember(createHandle(id, kind, this.#table.side, this.#ask), id, kind);
    const { promise, resolve, reject } = NativePromise.withResolvers();
    this.#awaited.set(id, { resolve, reject, sent: this.#sent });
    promise.catch(() => undefined);
    return this.#remember(promise, id, kind);
  };

  #remember<T extends object>(object: T, id: number, kind: "f" | "c" | "o" | "a" | "p" | "e"): T {
    this.#table.remember(object, { id, kind });
    return object;
  }

  readonly #ask = (op: number, id: number, values: readonly unknown[]): unknown =>
    op === Op.get ? this.#get(id, values) : this.#request(op, id, values);

  #get(id: number, values: readonly unknown[]): unknown {
    const [key] = values;
    const constants = this.#constants.get(id);
    const constant = constants?.get(key);
    if (constant !== undefined) return constant;
    // What never changes is only said in text.
    if (this.#table.side === 0 && this.#line?.putGet(id, key)) return this.#askLine(Op.get);
    const value = this.#getInText(id, key);
    if (!this.#saidConstant) return value;
    this.#turns?.learn(id, key, value);
    if (constants) constants.set(key, value);
    // The object itself is kept too, since what stands for it would be made anew each time that it is passed.
    else this.#constants.set(id, new Map([[SELF, this.#table.imported(id)] as const, [key, value]]));
    return value;
  }

  /** Asks for a property, and tells the number by which its name will be known. */
  #getInText(id: number, key: unknown): unknown {
    const number = this.#table.side === 0 && typeof key === "string" ? this.#line?.nextNumber() : undefined;
    const value = this.#request(Op.get, id, number === undefined ? [key] : [key, number]);
    if (number !== undefined) this.#line?.isTold(String(key), number);
    return value;
  }

  #askLine(op: number): unknown {
    const answer = this.#line?.ask();
    return answer === undefined ? this.#line?.result(this.#find) : this.#read(answer, [], op);
  }

  readonly #find = (id: number, kind: HandleKind): object =>
    this.#table.imported(id) ?? this.#import(id, kind);

  #request(op: number, id: number, values: readonly unknown[]): unknown {
    const taken = this.#turns ? this.#turns.take(op, id, values) : NOT_TAKEN;
    if (taken !== NOT_TAKEN) return taken;
    const isOnModule = op === Op.call && this.#modules.has(values[0] as object);
    const given = isOnModule ? [undefined, ...values.slice(1)] : values;
    if (op === Op.call && this.#turns?.isWaiting() !== true && this.#line?.putCall(id, given)) {
      this.#turns?.beforeRequest(op, "");
      return this.#askLine(op);
    }
    const isLending = op === Op.call && this.#turns === undefined;
    const lent = isLending ? lentCall(id, given, this.#table, this.#shown) : undefined;
    if (lent !== undefined) return this.#read(this.#send(lent), [], op);
    const short = this.#isPlain(shortRequest(op, id, given, this.#table, this.#inline));
    if (short) return this.#read(this.#sendNow(op, short.text), short.objects, op);
    const encoder = new Encoder(this.#table);
    const roots = given.map(encoder.value);
    const text = textOf({ o: op, i: id, r: roots, n: encoder.nodes() });
    return this.#read(this.#sendNow(op, text), encoder.objects, op);
  }

  #sendNow(op: number, text: string): string {
    return this.#send(this.#turns ? this.#turns.beforeRequest(op, text) : text);
  }

  /** Makes the calls that come before a message, and gives the message. */
  #afterPutOff(text: string): string {
    if (!text.startsWith(PUT_OFF)) return text;
    const { before, message } = linesOf(text);
    if (this.#putOffDepth >= PUT_OFF_DEPTH_MAX) throw new RangeError("Maximum call stack size exceeded");
    this.#putOffDepth++;
    try {
      for (const line of before) {
        const { op, id, values } = readShort(line, this.#decoder);
        if (op !== Op.call) throw new TypeError("Only calls can be put off.");
        this.#perform(op, id, values);
      }
    } finally {
      this.#putOffDepth--;
    }
    return message;
  }

  #read(answer: string, sent: readonly object[], op: number): unknown {
    if (answer.length > LIMITS.textMax) throw new TypeError("A value is too large to pass.");
    const text = this.#afterPutOff(answer);
    this.#saidConstant = false;
    if (text === NOTHING) return undefined;
    const message = JSON.parse(text) as Message | unknown[];
    this.#sent = sent;
    const isShort = Array.isArray(message);
    this.#saidConstant = isShort && this.#table.side === 1 && message[1] === 1;
    const value =
      isShort && op !== Op.prototype
        ? readShortAnswer(message[0], this.#decoder)
        : this.#full(message, sent, op);
    this.#sent = [];
    if (!isShort && message.t === 1) {
      if (this.#isOwnError(value) && typeof message.f === "string") addAnswersFrames(value, message.f);
      throw this.#meant ? this.#meant(value) : value;
    }
    return value;
  }

  #full(message: Message | unknown[], sent: readonly object[], op: number): unknown {
    const decoder = new Decoder(this.#table, this.#import, sent, op === Op.prototype);
    return Array.isArray(message) ? decoder.value(message[0]) : decoder.values(message)[0];
  }

  /** Does what the other realm asks, and gives the answer's text. */
  readonly serve = (request: string): string => {
    if (!this.#turns) return this.#serve(request);
    if (request.startsWith(LENT)) return this.#turns.serve(request, this.#answerOf, this.refuse);
    return this.#turns.without(() => this.#serve(request));
  };

  /** The answer to a call to which objects were only given away. */
  readonly #answerOf = (result: unknown): string =>
    result === undefined ? NOTHING : this.#answer(NOTHING_GIVEN, Op.call, result);

  #serve(request: string): string {
    let given = NOTHING_GIVEN;
    try {
      const text = this.#afterPutOff(request);
      if (text.startsWith("[")) return this.#serveShort(text);
      if (text.length > LIMITS.textMax) throw new TypeError("A value is too large to pass.");
      const message = JSON.parse(text) as Message;
      if (message.o === Op.settle) return this.#settled(message);
      const decoder = new Decoder(this.#table, this.#import);
      const values = decoder.values(message);
      given = { objects: decoder.objects, nodes: message.n ?? [] };
      return this.#answer(
        given,
        Number(message.o),
        this.#perform(Number(message.o), Number(message.i), values),
      );
    } catch (thrown) {
      return this.#thrown(given, thrown);
    }
  }

  #serveShort(text: string): string {
    let message: ShortMessage | undefined;
    try {
      message = readShort(text, this.#decoder);
      const { op, id, values } = message;
      if (op === Op.get && values.length > 1) this.#line?.learn(values[0], values[1]);
      const result = this.#perform(op, id, values);
      const short = message.isChanged() ? undefined : this.#shortResult(message, result);
      return short ?? this.#answer(this.#givenOf(message, text), op, result);
    } catch (thrown) {
      return this.#thrown(message ? this.#givenOf(message, text) : NOTHING_GIVEN, thrown);
    }
  }

  /** The short form of what a request led to, or undefined where it needs the full form. */
  #shortResult({ op, id, values, objects }: ShortMessage, result: unknown): string | undefined {
    if (typeof result === "object" && result !== null && op === Op.call) {
      const tree = shortTree(result, objects, this.#table);
      if (tree !== undefined || objects.length > 0) return tree;
    }
    const wire = this.#isPlain(wireOf(op, this.#inline, result));
    const isSteady = op === Op.get && this.#table.side === 0 && this.#isSteady(id, values[0]);
    return wire === undefined ? undefined : shortAnswer(wire, isSteady);
  }

  /** Does what the line asks. Gives the answer's text where it does not fit on the line. */
  readonly serveNumbers = (): string | undefined =>
    this.#turns ? this.#turns.without(this.#serveLine) : this.#serveLine();

  readonly #serveLine = (): string | undefined => {
    const line = this.#line as NumberLine;
    let op: number = Op.call;
    let text: string;
    try {
      const { id, self, values, op: asked } = line.request();
      op = asked;
      const object = this.#table.exported(id);
      const result: unknown =
        op === Op.call
          ? Reflect.apply(object as () => unknown, self, values)
          : expose(this.#table.side, op, object, values);
      if (line.answer(result)) return undefined;
      text = this.#answer(NOTHING_GIVEN, op, result);
    } catch (thrown) {
      text = this.#thrown(NOTHING_GIVEN, thrown);
    }
    line.isText();
    return text;
  };

  #isOwnError(thrown: unknown): thrown is Error {
    return !this.#turns && thrown instanceof Error && this.#table.originOf(thrown) === undefined;
  }

  /** Whether the other realm may remember a property of an object of this one. */
  #isSteady(id: number, key: unknown): boolean {
    return typeof key === "string" && isConstant(this.#table.exported(id), key);
  }

  #givenOf({ objects }: ShortMessage, text: string): Given {
    if (objects.length === 0) return NOTHING_GIVEN;
    return { objects, nodes: nodesOfShort(text, this.#decoder) };
  }

  /** Passes on what the inline encoder made, unless it met a value that needs a node. */
  #isPlain<T>(made: T): T | undefined {
    if (this.#inline.objects.length === 0) return made;
    this.#inline = new Encoder(this.#table);
    return undefined;
  }

  /** The answer to a request that failed before it could be served. */
  readonly refuse = (error: unknown): string => this.#thrown(NOTHING_GIVEN, error);

  #perform(op: number, id: number, values: unknown[]): unknown {
    const object = this.#table.exported(id);
    if (op === Op.call) return Reflect.apply(object as () => unknown, values[0], values.slice(1));
    if (op === Op.construct) return Reflect.construct(object as () => unknown, values);
    return expose(this.#table.side, op, object, values);
  }

  #answer(given: Given, op: number, result: unknown): string {
    if (result instanceof Promise) this.#given.set(result, given);
    const encoder = new Encoder(this.#table, placesOf(given));
    const root = wireOf(op, encoder, result);
    const updates = changesOf(given, encoder);
    return textOf({ r: [root], n: encoder.nodes(), u: updates });
  }

  #thrown(given: Given, thrown: unknown): string {
    try {
      const encoder = new Encoder(this.#table, placesOf(given));
      const root = encoder.value(thrown);
      const updates = changesOf(given, encoder);
      const isCameBack = thrown instanceof Error && this.#table.originOf(thrown) !== undefined;
      const frames = this.#turns && isCameBack ? { f: answersFrames(thrown.stack) } : {};
      return textOf({ r: [root], n: encoder.nodes(), u: updates, t: 1, ...frames });
    } catch (refused) {
      const encoder = new Encoder(this.#table);
      return textOf({ r: [encoder.value(refused)], n: encoder.nodes(), t: 1 });
    }
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
    const encoder = new Encoder(this.#table, placesOf(given));
    let roots: Message["r"];
    try {
      roots = [isFulfilled, encoder.value(value)];
    } catch (refused) {
      roots = [false, encoder.value(refused)];
    }
    const updates = changesOf(given, encoder);
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

/** A result on the wire. What a handle gives stays live; a list of keys or of a property's parts is copied. */
function wireOf(op: number, encoder: Encoder, result: unknown): Wire {
  return op === Op.get ? encoder.live(result) : encoder.value(result);
}

function textOf({ n, u, ...message }: Message): string {
  return JSON.stringify({ ...message, ...(n?.length && { n }), ...(u?.length && { u }) });
}
