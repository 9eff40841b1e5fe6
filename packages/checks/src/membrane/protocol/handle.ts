import { FORBIDDEN_KEYS } from "./fill-node.ts";
import { wireOfSymbol } from "./symbols.ts";
import { Op, type HandleKind, type Side } from "./wire.ts";

/** Asks the other realm to do something with one of its objects. */
export type Ask = (op: number, id: number, values: readonly unknown[]) => unknown;

/** What stands in this realm for an object of the other: every use of it happens there. */
export function createHandle(id: number, kind: HandleKind, side: Side, ask: Ask): object {
  const handler = new Handle(id, kind, side, ask);
  const proxy = new Proxy(targetOf(kind), handler);
  handler.self = proxy;
  return proxy;
}

function targetOf(kind: HandleKind): object {
  if (kind === "c") return function () {};
  if (kind === "f") return () => undefined;
  return kind === "a" ? [] : {};
}

/** `instanceof` is decided by the prototypes alone, so that no answer can decide it in its own favour. */
function isHidden(key: PropertyKey): boolean {
  if (FORBIDDEN_KEYS.has(key) || key === Symbol.hasInstance) return true;
  return typeof key === "symbol" && wireOfSymbol(key) === undefined;
}

class Handle implements ProxyHandler<object> {
  readonly #id: number;
  readonly #kind: HandleKind;
  readonly #ask: Ask;
  /** Text becomes code with it, so a function of the answer does not show the trusted realm's own. */
  readonly #functionConstructor: unknown;
  #prototype: object | null | undefined;
  self: object | undefined;

  constructor(id: number, kind: HandleKind, side: Side, ask: Ask) {
    this.#functionConstructor = side === 0 ? undefined : Function;
    this.#id = id;
    this.#kind = kind;
    this.#ask = ask;
  }

  apply(_target: object, self: unknown, values: unknown[]): unknown {
    return this.#ask(Op.call, this.#id, [self === globalThis ? undefined : self, ...values]);
  }

  construct(_target: object, values: unknown[], newTarget: unknown): object {
    if (newTarget !== this.self) throw new TypeError("A class cannot extend one of the other side.");
    return this.#ask(Op.construct, this.#id, values) as object;
  }

  get(_target: object, key: PropertyKey): unknown {
    const isFunction = this.#kind === "f" || this.#kind === "c";
    if (isHidden(key)) return undefined;
    if (isFunction && key === "constructor") return this.#functionConstructor;
    return this.#ask(Op.get, this.#id, [key]);
  }

  set(_target: object, key: PropertyKey, value: unknown): boolean {
    return this.#ask(Op.set, this.#id, [key, value]) === true;
  }

  has(_target: object, key: PropertyKey): boolean {
    return !isHidden(key) && this.#ask(Op.has, this.#id, [key]) === true;
  }

  deleteProperty(_target: object, key: PropertyKey): boolean {
    return this.#ask(Op.remove, this.#id, [key]) === true;
  }

  ownKeys(target: object): (string | symbol)[] {
    const keys = new Set<string | symbol>(this.#isFixed("prototype", target) ? ["prototype"] : []);
    if (this.#kind === "a") keys.add("length");
    const listed = this.#ask(Op.keys, this.#id, []);
    for (const key of Array.isArray(listed) ? (listed as unknown[]) : []) {
      if ((typeof key === "string" || typeof key === "symbol") && !isHidden(key)) keys.add(key);
    }
    return [...keys];
  }

  getOwnPropertyDescriptor(target: object, key: PropertyKey): PropertyDescriptor | undefined {
    const described = isHidden(key) ? undefined : this.#ask(Op.describe, this.#id, [key]);
    const isFixed = this.#isFixed(key, target);
    if (!Array.isArray(described)) return isFixed ? Reflect.getOwnPropertyDescriptor(target, key) : undefined;
    const [enumerable, isAccessor, first, second] = described as unknown[];
    if (isFixed) return { value: first, writable: true, enumerable: false, configurable: false };
    const common = { enumerable: enumerable === true, configurable: true };
    if (isAccessor !== true) return { value: first, writable: true, ...common };
    return { get: accessor(first), set: accessor(second), ...common } as PropertyDescriptor;
  }

  defineProperty(_target: object, key: PropertyKey, property: PropertyDescriptor): boolean {
    const { value, get, set, enumerable = false } = property;
    const parts = get || set ? [true, get, set] : [false, value, undefined];
    return this.#ask(Op.define, this.#id, [key, enumerable, ...parts]) === true;
  }

  getPrototypeOf(): object | null {
    if (this.#prototype === undefined) {
      const prototype = this.#ask(Op.prototype, this.#id, []);
      this.#prototype = isObject(prototype) ? prototype : null;
    }
    return this.#prototype;
  }

  setPrototypeOf(): boolean {
    return false;
  }

  preventExtensions(): boolean {
    return false;
  }

  #isFixed(key: PropertyKey, target: object): boolean {
    return Reflect.getOwnPropertyDescriptor(target, key)?.configurable === false;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function accessor(value: unknown): (() => unknown) | undefined {
  return typeof value === "function" ? (value as () => unknown) : undefined;
}
