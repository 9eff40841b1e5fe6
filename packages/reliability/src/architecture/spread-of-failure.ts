import type { Component, Dependency } from "./system.ts";

/**
 * Everything that is down once the components in `failed` have failed: those, and whatever depends on
 * something that is down, until nothing more falls.
 */
export function spreadOfFailure(
  components: Iterable<Component>,
  failed: Iterable<string>,
): ReadonlySet<string> {
  const list = [...components];
  const down = new Set(failed);
  const isLost = (dependency: Dependency): boolean =>
    typeof dependency === "string"
      ? down.has(dependency)
      : dependency.anyOf.every((alternative) => down.has(alternative));
  for (let before = -1; before !== down.size;) {
    before = down.size;
    for (const { name, dependsOn = [] } of list) {
      if (!down.has(name) && dependsOn.some(isLost)) down.add(name);
    }
  }
  return down;
}
