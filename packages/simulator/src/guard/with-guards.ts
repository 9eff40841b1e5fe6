import { FORBIDDEN, FORBIDDEN_RANDOM } from "./forbidden.ts";

const GUARDS: readonly (readonly [owner: object, name: string, guard: unknown])[] = [
  ...Object.entries(FORBIDDEN).map(([name, remedy]) => [globalThis, name, guard(name, remedy)] as const),
  [Math, "random", guard("Math.random", FORBIDDEN_RANDOM)],
];

/**
 * Does something while everything that differs from run to run throws an error that says what to use instead,
 * whether this host has it or not, so that the same handlers are refused in the same words everywhere.
 * The work is synchronous, so nobody else can meet the guards; they are gone when it ends, however it ends.
 */
export function withGuards<Result>(work: () => Result): Result {
  // Some engines load a global when it is first looked at, and need others for that: all are looked at first.
  const before = GUARDS.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  let guarded = 0;
  try {
    for (const [owner, name, value] of GUARDS) {
      const { configurable = true, enumerable = false } = before[guarded++] ?? {};
      if (!configurable) continue;
      Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable });
    }
    return work();
  } catch (error) {
    throw inOurWords(error);
  } finally {
    while (guarded-- > 0) {
      const [owner, name] = GUARDS[guarded]!;
      const descriptor = before[guarded];
      if (descriptor === undefined) Reflect.deleteProperty(owner, name);
      else if (descriptor.configurable === true) Object.defineProperty(owner, name, descriptor);
    }
  }
}

function refusal(name: string, remedy: string): string {
  return `A handler used ${name}, which differs from run to run. ${remedy}.`;
}

/** Handlers may live in a realm of their own, out of reach of the guards: what that realm lacks is refused there too. */
function inOurWords(error: unknown): unknown {
  const name =
    error instanceof ReferenceError ? /^'?(\w+)'? is not defined$/.exec(error.message)?.[1] : undefined;
  const remedy = name !== undefined && Object.hasOwn(FORBIDDEN, name) ? FORBIDDEN[name] : undefined;
  if (name === undefined || remedy === undefined) return error;
  const { stack } = error as Error;
  return Object.defineProperty(new Error(refusal(name, remedy)), "stack", {
    value: stack,
    writable: true,
    configurable: true,
  });
}

/** To ask whether something is an instance of what is guarded is no use of it. */
function guard(name: string, remedy: string): unknown {
  const refuse = (): never => {
    throw new Error(refusal(name, remedy));
  };
  const original: unknown = Reflect.get(globalThis, name);
  const prototype: unknown = typeof original === "function" ? original.prototype : undefined;
  return new Proxy(
    Object.assign(function guarded(): void {}, { prototype }),
    {
      apply: refuse,
      construct: refuse,
      get: (target, key) =>
        typeof key === "symbol" || key === "prototype" ? (Reflect.get(target, key) as unknown) : refuse(),
    },
  );
}
