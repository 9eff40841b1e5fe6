import type { PutOffArgument, Turn } from "@standby/contract/turn";
import type { HandleTable } from "./handle-table.ts";
import { isExact, isFlat } from "./tree.ts";
import { Op, Tag } from "./wire.ts";

/** The contract's `TURN`: the modules of the inner realm import nothing from packages. */
const TURN: unique symbol = Symbol.for("standby.turn");

/** A request that begins with it is a call with an object lent: see `LentCall`. */
export const LENT = "~";
/** A text that begins with it carries calls that were put off, a line each, and ends with the message itself. */
export const PUT_OFF = "!";
/** What `Turns.take` gives for a request that must be made. */
export const NOT_TAKEN = Symbol("not taken");

/** The arguments, the first being the lent object's id; function, `this`; what the steady methods give; the turn, if new. */
type LentCall = readonly [values: unknown[], id: number, self: number, given: readonly number[], turn?: Turn];

const ONLY_LOOKS: ReadonlySet<number> = new Set([Op.get, Op.has, Op.keys, Op.describe, Op.prototype]);

/**
 * In the trusted realm: the text of a call of a method whose first argument has a turn, or undefined for any other
 * call. `shown` holds the objects whose turn the other realm knows. What is passed behind the lent object is given away:
 * the caller does not look whether it was changed.
 */
export function lentCall(
  id: number,
  values: readonly unknown[],
  table: HandleTable,
  shown: WeakSet<object>,
): string | undefined {
  const [self, first, ...others] = values;
  if (typeof first !== "object" || first === null || typeof self !== "object" || self === null)
    return undefined;
  // What comes from the other realm has no say in what it is lent.
  if (table.originOf(first) !== undefined) return undefined;
  const prototype = Object.getPrototypeOf(first) as object | null;
  if (prototype === null || !Object.hasOwn(prototype, TURN)) return undefined;
  const origin = table.originOf(self);
  if (origin === undefined || !others.every((value) => isPlain(value, table))) return undefined;
  const turn = Reflect.get(first, TURN) as Turn;
  let given: unknown[];
  try {
    given = turn.steady.map((name) => (first as Record<string, () => unknown>)[name]?.());
  } catch {
    // It has no turn just now, so whatever is asked of it is asked then.
    return undefined;
  }
  if (!given.every(Number.isFinite)) return undefined;
  const call = [[table.exportId(first), ...others], id, origin.id, given];
  if (shown.has(first)) return LENT + JSON.stringify(call);
  shown.add(first);
  return LENT + JSON.stringify([...call, turn]);
}

/** The calls that come before a message, a line each, and the message. */
export function linesOf(text: string): { readonly before: readonly string[]; readonly message: string } {
  const lines = text.slice(PUT_OFF.length).split("\n");
  return { before: lines.slice(0, -1), message: lines.at(-1) ?? "" };
}

/** An object that is lent now and then. */
interface Lent {
  readonly object: object;
  readonly turn: Turn;
  /** The object on the wire. */
  readonly wire: string;
}

/** One call with an object lent, while it lasts. */
interface Visit {
  readonly lent: Lent;
  readonly given: readonly number[];
  readonly putOff: string[];
  isStale: boolean;
}

/** What stands in the inner realm for an object of the trusted one. */
type Find = (id: number) => object;

/** In the inner realm: answers and gathers calls on the object that was lent, until the call that lent it ends. */
export class Turns {
  readonly #table: HandleTable;
  readonly #find: Find;
  readonly #lent = new Map<number, Lent>();
  /** By id of a function of the other realm, the method that it is. */
  readonly #methods = new Map<number, string>();
  /** The call that lasts, where something was lent with it. */
  #visit: Visit | undefined;

  constructor(table: HandleTable, find: Find) {
    this.#table = table;
    this.#find = find;
  }

  /** Makes a call during which nothing is lent, in the midst of another. */
  without<Result>(make: () => Result): Result {
    const interrupted = this.#visit;
    if (interrupted === undefined) return make();
    this.#visit = undefined;
    const result = make();
    this.#visit = interrupted;
    return result;
  }

  /** Makes a call with an object lent. `answer` and `fail` write the message that tells how it ended. */
  serve(text: string, answer: (result: unknown) => string, fail: (thrown: unknown) => string): string {
    const [values, id, self, given, turn] = JSON.parse(text.slice(LENT.length)) as LentCall;
    const interrupted = this.#visit;
    let message: string;
    try {
      const lent = this.#lentOf(values[0] as number, turn);
      values[0] = lent.object;
      this.#visit = { lent, given, putOff: [], isStale: false };
      const method = this.#table.exported(id) as () => unknown;
      message = answer(Reflect.apply(method, this.#table.exported(self), values));
    } catch (thrown) {
      message = fail(thrown);
    }
    if (this.#visit !== undefined) message = behindPutOff(this.#visit, message);
    this.#visit = interrupted;
    return message;
  }

  #lentOf(id: number, turn: Turn | undefined): Lent {
    const known = this.#lent.get(id);
    if (known !== undefined) return known;
    if (turn === undefined) throw new TypeError("An object was lent without a word on its turn.");
    const made = { object: this.#find(id), turn, wire: `[${Tag.handle},0,${id},"o"]` };
    this.#lent.set(id, made);
    return made;
  }

  /** Remembers which method of a lent object a function of the other realm is. */
  learn(id: number, key: unknown, value: unknown): void {
    const turn = this.#lent.get(id)?.turn;
    if (turn === undefined || typeof key !== "string" || typeof value !== "function") return;
    const origin = this.#table.originOf(value);
    const isOfTurn = turn.steady.includes(key) || Object.hasOwn(turn.later, key);
    if (origin && isOfTurn) this.#methods.set(origin.id, key);
  }

  /** What a call gives that need not be made now, or NOT_TAKEN. */
  take(op: number, id: number, values: readonly unknown[]): unknown {
    const visit = this.#visit;
    if (visit === undefined || op !== Op.call || values[0] !== visit.lent.object) return NOT_TAKEN;
    const name = this.#methods.get(id);
    if (name === undefined) return NOT_TAKEN;
    const { turn, wire } = visit.lent;
    const wanted = turn.later[name];
    if (wanted === undefined) {
      const isKnown = !visit.isStale && values.length === 1;
      return isKnown ? visit.given[turn.steady.indexOf(name)] : NOT_TAKEN;
    }
    if (wanted.length !== values.length - 1) return NOT_TAKEN;
    let text = `[${Op.call},${id},${wire}`;
    for (let index = 0; index < wanted.length; index++) {
      const value = values[index + 1];
      if (!this.#fits(value, wanted[index])) return NOT_TAKEN;
      text += `,${JSON.stringify(value)}`;
    }
    visit.putOff.push(`${text}]`);
    return undefined;
  }

  /** Whether there are calls that were put off. */
  isWaiting(): boolean {
    return this.#visit !== undefined && this.#visit.putOff.length > 0;
  }

  /** The text of a request that is made now: what was put off goes before it. */
  beforeRequest(op: number, text: string): string {
    const visit = this.#visit;
    if (visit === undefined) return text;
    if (!ONLY_LOOKS.has(op)) visit.isStale = true;
    return behindPutOff(visit, text);
  }

  #fits(value: unknown, wanted: PutOffArgument | undefined): boolean {
    if (wanted === "text") return typeof value === "string";
    if (wanted === "whole") return Number.isSafeInteger(value) && Number(value) >= 0;
    if (wanted === "flat")
      return (
        typeof value === "object" && value !== null && !Array.isArray(value) && isFlat(value, this.#table)
      );
    return typeof value === "string" && wanted !== undefined && wanted.includes(value);
  }
}

function behindPutOff({ putOff }: Visit, text: string): string {
  if (putOff.length === 0) return text;
  return `${PUT_OFF}${putOff.splice(0).join("\n")}\n${text}`;
}

/** Whether JSON keeps a value exactly, be it a primitive or a flat list or object of this realm's own. */
function isPlain(value: unknown, table: HandleTable): boolean {
  return typeof value === "object" && value !== null ? isFlat(value, table) : isExact(value);
}
