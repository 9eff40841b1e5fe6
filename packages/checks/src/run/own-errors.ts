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
 * A printed text without the mark on errors, which printing shows like any property of theirs.
 */
export function withoutMarks(text: string): string {
  return text.replaceAll(" { engineText: false }", "").replaceAll(/engineText: false, /g, "");
}

/**
 * Makes it possible to tell an error that code threw on purpose from one that the JavaScript engine threw: the
 * engine never calls the constructors by name. Engines word their errors differently, so the words of theirs
 * stay out of comparisons. Sets `engineText` on the prototypes, and false on every error that is constructed.
 */
export function markOwnErrors(realm: typeof globalThis = globalThis): void {
  const define = Object.defineProperty;
  for (const name of NATIVE) {
    const Native = realm[name];
    if (name !== "Error")
      define(Native.prototype, "engineText", { value: true, configurable: true, writable: true });
    const mark = (error: Error): Error => {
      // One engine adds where the error was made, which would be printed with the error's own properties.
      for (const key of ["sourceURL", "line", "column"]) Reflect.deleteProperty(error, key);
      return define(error, "engineText", { value: false, configurable: true, writable: true });
    };
    const Marked = new Proxy(Native, {
      construct: (target, given, newTarget: new () => Error) =>
        mark(Reflect.construct(target, given, newTarget) as Error),
      apply: (target, _self, given) => mark(Reflect.apply(target, undefined, given) as Error),
    });
    define(realm, name, { value: Marked, configurable: true, writable: true });
    define(Native.prototype, "constructor", { value: Marked, configurable: true, writable: true });
  }
}
