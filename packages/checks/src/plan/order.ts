import type { PlannedModule } from "./plan.ts";

const filesOf = (module: PlannedModule | undefined): string[] =>
  (module?.imports ?? []).flatMap(({ target }) => (target.kind === "file" ? [target.path] : []));

/** The modules with every module behind those it imports. There must be no circle. */
export function inOrder(modules: ReadonlyMap<string, PlannedModule>): PlannedModule[] {
  const ordered = new Set<PlannedModule>();
  const visit = (path: string): void => {
    const module = modules.get(path);
    if (!module || ordered.has(module)) return;
    for (const next of filesOf(module)) visit(next);
    ordered.add(module);
  };
  for (const path of modules.keys()) visit(path);
  return [...ordered];
}

/** The paths of a circle of imports, the first repeated at the end; undefined where there is none. */
export function circle(modules: ReadonlyMap<string, PlannedModule>): string[] | undefined {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of filesOf(modules.get(path))) {
      const found = walk(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of modules.keys()) {
    const found = walk(path, []);
    if (found) return found;
  }
  return undefined;
}
