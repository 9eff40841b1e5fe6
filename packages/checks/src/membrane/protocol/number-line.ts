import { malformed } from "./decode.ts";
import type { HandleTable } from "./handle-table.ts";
import { Op, type HandleKind } from "./wire.ts";

/** Makes the request that is on the line. Gives its answer's text, or undefined where that is on the line. */
export interface NumberPort {
  readonly line: () => Float64Array;
  readonly call: () => string | undefined;
}

/** A request that was on the line. */
export interface NumberRequest {
  readonly op: number;
  readonly id: number;
  /** Of a call, `this`. */
  readonly self: unknown;
  /** Of a call, its arguments; else the property's name. */
  readonly values: readonly unknown[];
}

const ARGUMENTS_MAX = 8;
const NAMES_MAX = 256;
/** How many numbers are shared. */
export const LINE_LENGTH = 3 + ARGUMENTS_MAX;

/** In the place of the number of arguments: the request asks for a property. */
const GET = -1;

/** What the first number says after a request: that the answer is text, or what the next number is. */
const Answer = { text: 0, number: 1, undefinedValue: 2, true: 3, false: 4, function: 5, class: 6 } as const;

/** Whether the answer on the line is that it is text. */
export const saysText = (line: Float64Array): boolean => line[0] === Answer.text;

/**
 * Calls whose arguments are all numbers, as many are, and questions for a method go through a few shared numbers instead
 * of text. A call is the function's id, the id of `this` or -1, how many arguments there are, and the arguments; a question
 * is the object's id, the number that the property's name was given, and `GET`. An answer is one of the states above, then
 * the result.
 */
export class NumberLine {
  readonly #port: NumberPort;
  readonly #table: HandleTable;
  /** Names that the other realm knows by number. */
  readonly #numbers = new Map<string, number>();
  #numbersGiven = 0;
  /** Names that this realm knows by number. */
  readonly #names = new Map<number, string>();

  constructor(port: NumberPort, table: HandleTable) {
    this.#port = port;
    this.#table = table;
  }

  /** Puts a call on the line. False where its values, the first of which is `this`, are not all numbers. */
  putCall(id: number, values: readonly unknown[]): boolean {
    const count = values.length - 1;
    const self = values[0];
    if (count > ARGUMENTS_MAX) return false;
    for (let at = 1; at <= count; at++) if (typeof values[at] !== "number") return false;
    const origin = typeof self === "object" && self !== null ? this.#table.originOf(self) : undefined;
    if (self !== undefined && origin === undefined) return false;
    const line = this.#port.line();
    line[0] = id;
    line[1] = origin?.id ?? -1;
    line[2] = count;
    for (let at = 1; at <= count; at++) line[2 + at] = values[at] as number;
    return true;
  }

  /** Puts the question for a property on the line. False where the other realm knows no number of its name. */
  putGet(id: number, name: unknown): boolean {
    const number = typeof name === "string" ? this.#numbers.get(name) : undefined;
    if (number === undefined) return false;
    const line = this.#port.line();
    line[0] = id;
    line[1] = number;
    line[2] = GET;
    return true;
  }

  /** Asks what is on the line. Gives the answer's text, or undefined where the answer is on the line. */
  ask(): string | undefined {
    return this.#port.call();
  }

  /** The answer on the line. `find` gives what stands here for a function of the other realm. */
  result(find: (id: number, kind: HandleKind) => unknown): unknown {
    const line = this.#port.line();
    const [state, value = 0] = line;
    if (state === Answer.number) return value;
    if (state === Answer.function || state === Answer.class) {
      if (!Number.isSafeInteger(value) || value < 0) malformed();
      return find(value, state === Answer.class ? "c" : "f");
    }
    return state === Answer.undefinedValue ? undefined : state === Answer.true;
  }

  /** A number for a name, to be told along with it; undefined where there are enough. */
  nextNumber(): number | undefined {
    return this.#numbersGiven < NAMES_MAX ? this.#numbersGiven++ : undefined;
  }

  /** The other realm has been told. */
  isTold(name: string, number: number): void {
    this.#numbers.set(name, number);
  }

  /** The other realm tells a number of a name. */
  learn(name: unknown, number: unknown): void {
    if (typeof name === "string" && typeof number === "number" && number < NAMES_MAX)
      this.#names.set(number, name);
  }

  /** The request on the line. */
  request(): NumberRequest {
    const line = this.#port.line();
    const id = line[0] ?? -1;
    const about = line[1] ?? -1;
    const count = line[2] ?? 0;
    if (count === GET)
      return { op: Op.get, id, self: undefined, values: [this.#names.get(about) ?? malformed()] };
    if (!(count <= ARGUMENTS_MAX)) malformed();
    const values: number[] = [];
    for (let at = 0; at < count; at++) values.push(line[3 + at] ?? 0);
    return { op: Op.call, id, self: about < 0 ? undefined : this.#table.exported(about), values };
  }

  /** Says that the answer is text, whatever became of the line meanwhile. */
  isText(): void {
    this.#port.line()[0] = Answer.text;
  }

  /** Puts an answer on the line. False where it does not fit. */
  answer(result: unknown): boolean {
    const line = this.#port.line();
    line[0] = this.#stateOf(result);
    if (typeof result === "number") line[1] = result;
    else if (line[0] > Answer.false) line[1] = this.#table.exportedId(result as object) ?? -1;
    return line[0] !== Answer.text;
  }

  #stateOf(result: unknown): number {
    if (typeof result === "number") return Answer.number;
    if (result === undefined) return Answer.undefinedValue;
    if (typeof result === "boolean") return result ? Answer.true : Answer.false;
    if (typeof result !== "function" || this.#table.exportedId(result) === undefined) return Answer.text;
    return Object.hasOwn(result, "prototype") ? Answer.class : Answer.function;
  }
}
