import { chai, expect } from "vitest";

const MATCHERS = Symbol.for("$$jest-matchers-object");

interface MatcherStore {
  customEqualityTesters: unknown[];
}

/**
 * Remembers what a file of checks can add to Vitest: matchers, ways to compare, names of the global object.
 *
 * @returns takes the additions of the last run away, so that nothing of it reaches the next
 */
export function rememberPristine(): () => void {
  const store = Reflect.get(globalThis, MATCHERS) as MatcherStore & { matchers: object };
  const testers = [...store.customEqualityTesters];
  const restores = [chai.Assertion.prototype, expect, store.matchers, globalThis].map(rememberOne);
  return () => {
    store.customEqualityTesters.splice(0, Infinity, ...testers);
    for (const restore of restores) restore();
  };
}

function rememberOne(holder: object): () => void {
  const before = Object.getOwnPropertyDescriptors(holder) as Record<PropertyKey, PropertyDescriptor>;
  return () => {
    for (const key of Reflect.ownKeys(holder)) {
      // Vitest keeps its own state under symbols and names of this kind.
      const isVitests = typeof key === "symbol" || key.startsWith("__vitest");
      if (!isVitests && !Object.hasOwn(before, key)) Reflect.deleteProperty(holder, key);
    }
    for (const [key, descriptor] of Object.entries(before)) {
      const now = Object.getOwnPropertyDescriptor(holder, key);
      if (now?.value !== descriptor.value && now?.configurable !== false)
        Object.defineProperty(holder, key, descriptor);
    }
  };
}
