import type { DependencyMap } from "../given/dependency-map.ts";

/** Every part that both replicas rely on, directly or through others, alternatives included. */
export function sharedDependencies(map: DependencyMap, first: string, second: string): string[] {
  throw new Error("Not written yet.");
}

/** Every part whose failure alone takes both replicas down. */
export function sharedFailures(map: DependencyMap, first: string, second: string): string[] {
  throw new Error("Not written yet.");
}
