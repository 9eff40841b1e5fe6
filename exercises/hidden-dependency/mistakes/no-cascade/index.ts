import type { DependencyMap } from "../given/dependency-map.ts";

/** Every part that both replicas rely on, directly or through others, alternatives included. */
export function sharedDependencies(map: DependencyMap, first: string, second: string): string[] {
  const ofSecond = reliedOn(map, second);
  return [...reliedOn(map, first)].filter((part) => ofSecond.has(part));
}

/** Every part whose failure alone takes both replicas down. */
export function sharedFailures(map: DependencyMap, first: string, second: string): string[] {
  return sharedDependencies(map, first, second).filter(
    (failed) => !works(map, first, failed) && !works(map, second, failed),
  );
}

/** Everything that a part relies on, directly or through others. */
function reliedOn(map: DependencyMap, part: string): Set<string> {
  const found = new Set<string>();
  const open = [part];
  for (const next of open) {
    for (const dependency of map[next] ?? []) {
      for (const needed of typeof dependency === "string" ? [dependency] : dependency.anyOf) {
        if (found.has(needed)) continue;
        found.add(needed);
        open.push(needed);
      }
    }
  }
  return found;
}

/** Whether a part still works once another one has failed. */
function works(map: DependencyMap, part: string, failed: string): boolean {
  if (part === failed) return false;
  return (map[part] ?? []).every((dependency) =>
    typeof dependency === "string"
      ? dependency !== failed
      : dependency.anyOf.some((alternative) => alternative !== failed),
  );
}
