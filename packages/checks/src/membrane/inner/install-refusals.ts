import { install } from "./install-clock.ts";
import { REFUSABLE, type Host } from "./host.ts";

type Native = (abstract new (...values: never[]) => object) & ((...values: never[]) => unknown);

/**
 * Asks the trusted realm at every use of what this realm has of its own, since the checks may refuse it for a
 * while. To ask whether something is an instance of it is no use. A promise's `constructor` stays the language's:
 * `await` tells a promise from what only looks like one by it, and would take longer than in other hosts.
 */
export function installRefusals({ reach }: Host): void {
  for (const name of REFUSABLE) {
    const native = Reflect.get(globalThis, name) as Native;
    const guarded = guard(native, () => reach(name));
    install(name, guarded);
    const prototype = Reflect.get(native, "prototype") as object | undefined;
    if (prototype === undefined || name === "Promise") continue;
    Object.defineProperty(prototype, "constructor", { value: guarded, writable: true, configurable: true });
  }
}

function guard(native: Native, reach: () => void): object {
  const own = Object.values(Object.getOwnPropertyDescriptors(native)).map(({ value }) => value as unknown);
  const bound = new Map(own.flatMap((value) => (isFunction(value) ? [[value, value.bind(native)]] : [])));
  const guarded: object = new Proxy(native, {
    apply: (target, self, values) => {
      reach();
      return Reflect.apply(target, self, values) as unknown;
    },
    construct: (target, values, newTarget) => {
      reach();
      return Reflect.construct(target, values, newTarget === guarded ? target : newTarget) as object;
    },
    get: (target, key, receiver) => {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key === "symbol" || !isFunction(value)) return value;
      reach();
      return receiver === guarded ? (bound.get(value) ?? value) : value;
    },
  });
  return guarded;
}

function isFunction(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === "function";
}
