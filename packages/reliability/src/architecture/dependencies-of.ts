import type { Component } from "./system.ts";

/**
 * Every component that one of them relies on, directly or through others, alternatives included. The
 * component itself is among them only where it depends on itself in a circle.
 */
export function dependenciesOf(name: string, byName: ReadonlyMap<string, Component>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const dependency of byName.get(next)?.dependsOn ?? []) {
      for (const needed of typeof dependency === "string" ? [dependency] : dependency.anyOf) {
        if (found.has(needed)) continue;
        found.add(needed);
        open.push(needed);
      }
    }
  }
  return found;
}
