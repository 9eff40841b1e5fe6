import { shapeOf } from "./shape-of.ts";
import type { HandleKind, Side } from "./wire.ts";

/** An object of the other realm, as this realm knows it. */
export interface Origin {
  readonly id: number;
  readonly kind: HandleKind;
}

/** A simulation puts a refusal in its place while handlers run. */
const NativeWeakRef = WeakRef;

/** More objects than this at once mean that something is wrong. */
const EXPORTS_MAX = 2_000_000;

/** The objects that one realm shows to the other, and those of the other that it holds. */
export class HandleTable {
  readonly side: Side;
  readonly #exported: object[] = [];
  readonly #ids = new WeakMap<object, number>();
  readonly #imported = new Map<number, WeakRef<object>>();
  readonly #origins = new WeakMap<object, Origin>();
  readonly #watch: (promise: Promise<unknown>, id: number) => void;

  /** `watch` is called once for each promise that is shown to the other realm. */
  constructor(side: Side, watch: (promise: Promise<unknown>, id: number) => void) {
    this.side = side;
    this.#watch = watch;
  }

  /** The id under which the other realm knows an object of this one. */
  exportId(value: object): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    if (this.#exported.length >= EXPORTS_MAX)
      throw new RangeError("Too many live objects pass between realms.");
    this.#ids.set(value, this.#exported.length);
    const id = this.#exported.push(value) - 1;
    if (value instanceof Promise) this.#watch(value, id);
    return id;
  }

  /** The id under which the other realm knows an object of this one, if it was shown before. */
  exportedId(value: object): number | undefined {
    return this.#ids.get(value);
  }

  /** The object that was shown under an id. Throws a TypeError where there was none. */
  exported(id: number): object {
    const value = this.#exported[id];
    if (value === undefined) throw new TypeError("No such object was passed.");
    return value;
  }

  /** What stands here for an object of the other realm, if it crossed before and is still in use. */
  imported(id: number): object | undefined {
    return this.#imported.get(id)?.deref();
  }

  /** Remembers what stands here for an object of the other realm. */
  remember(value: object, origin: Origin): void {
    this.#imported.set(origin.id, new NativeWeakRef(value));
    this.#origins.set(value, origin);
  }

  /** Where an object came from, or undefined for one of this realm. */
  originOf(value: object): Origin | undefined {
    return this.#origins.get(value);
  }
}

/** What kind of handle an object of this realm gets. */
export function kindOf(value: object): HandleKind {
  if (typeof value === "function") return Object.hasOwn(value, "prototype") ? "c" : "f";
  if (Array.isArray(value)) return "a";
  const shape = shapeOf(value);
  return shape === "promise" ? "p" : shape === "error" ? "e" : "o";
}
