import { checkSystem } from "../architecture/check-system.ts";
import type { Component, Dependency, System } from "../architecture/system.ts";
import { checkOptions } from "../input/check-options.ts";
import { availabilityOf, checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { checkUnits } from "./compile-tree.ts";
import type { CompiledStructure } from "./compiled-structure.ts";
import { DecisionDiagram, FAILS, WORKS } from "./decision-diagram.ts";

/**
 * A system as a condition on its components' own failures: what the service depends on, directly or through
 * others, numbered as it is met. Components that depend on each other in a circle are all down once one is.
 */
export function compileSystem(system: System, levels: { given: unknown } | undefined): CompiledStructure {
  const byName = checkSystem("system", system);
  const names = needed(system.service, byName);
  checkUnits("system", names.length);
  if (levels !== undefined) checkLevels(levels.given, byName);
  const found = (levels?.given ?? {}) as Readonly<Record<string, Level>>;
  const ordered = levels === undefined ? [] : names.map((name) => found[name]!);
  const diagram = new DecisionDiagram();
  return {
    diagram,
    down: serviceDown(diagram, names, byName),
    names,
    failing: ordered.map(unavailabilityOf),
    working: ordered.map(availabilityOf),
  };
}

/** Lets failures spread, as conditions, until nothing more is down under any of them. */
function serviceDown(
  diagram: DecisionDiagram,
  names: readonly string[],
  byName: ReadonlyMap<string, Component>,
): number {
  const down = new Map(names.map((name, number) => [name, diagram.node(number, WORKS, FAILS)]));
  const lost = (dependency: Dependency): number =>
    typeof dependency === "string"
      ? down.get(dependency)!
      : dependency.anyOf.reduce((all, name) => diagram.and(all, down.get(name)!), FAILS);
  for (let changed = true; changed;) {
    changed = false;
    for (const name of names.toReversed()) {
      const before = down.get(name)!;
      const dependsOn = byName.get(name)!.dependsOn ?? [];
      const after = dependsOn.reduce((any, dependency) => diagram.or(any, lost(dependency)), before);
      if (after === before) continue;
      down.set(name, after);
      changed = true;
    }
  }
  return down.get(names[0]!)!;
}

/** The service and all that it depends on, the nearest first: this order keeps the diagrams of layers small. */
function needed(service: string, byName: ReadonlyMap<string, Component>): string[] {
  const met = new Set([service]);
  // A set goes on to what is added to it on the way.
  for (const name of met) {
    for (const dependency of byName.get(name)!.dependsOn ?? []) {
      for (const next of typeof dependency === "string" ? [dependency] : dependency.anyOf) met.add(next);
    }
  }
  return [...met];
}

function checkLevels(levels: unknown, byName: ReadonlyMap<string, Component>): void {
  checkOptions("levels", levels);
  const given = new Map(Object.entries(levels));
  for (const name of byName.keys()) checkLevel(`levels.${name}`, given.get(name));
  for (const name of given.keys()) {
    if (byName.has(name)) continue;
    throw new RangeError(`levels has ${JSON.stringify(name)}, but must have only names of components`);
  }
}
