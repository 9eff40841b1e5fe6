const NATIVE = [
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "EvalError",
  "URIError",
] as const;

/**
 * Makes it possible to tell an error that code threw on purpose from one that the JavaScript engine threw: the
 * engine never calls the constructors by name. Engines word their errors differently, so the words of theirs
 * stay out of comparisons. Sets `engineText` on the prototypes, and false on every error that is constructed.
 */
export function markOwnErrors(realm: typeof globalThis = globalThis): void {
  const define = Object.defineProperty;
  for (const name of NATIVE) {
    const Native = realm[name] as ErrorConstructor;
    if (name !== "Error")
      define(Native.prototype, "engineText", { value: true, configurable: true, writable: true });
    const mark = (error: Error): Error =>
      define(error, "engineText", { value: false, configurable: true, writable: true });
    const Marked = new Proxy(Native, {
      construct: (target, given, newTarget: new () => Error) =>
        mark(Reflect.construct(target, given, newTarget) as Error),
      apply: (target, _self, given) => mark(Reflect.apply(target, undefined, given) as Error),
    });
    define(realm, name, { value: Marked, configurable: true, writable: true });
    define(Native.prototype, "constructor", { value: Marked, configurable: true, writable: true });
  }
}
