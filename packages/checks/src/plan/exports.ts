import type { Failure } from "@standby/contract";
import type { Compiled } from "../compile/index.ts";
import type { PlannedModule } from "./plan.ts";

type Good = Extract<Compiled, { ok: true }>;

/** The first import of a name that its file does not export, as a failure to show. */
export function missingExport(
  modules: ReadonlyMap<string, PlannedModule>,
  compiled: ReadonlyMap<string, Good>,
): Failure | undefined {
  for (const [path, { imports }] of compiled) {
    const targets = modules.get(path)?.imports ?? [];
    for (const [index, site] of imports.entries()) {
      const target = targets[index]?.target;
      if (target?.kind !== "file" || site.kind === "dynamic") continue;
      const exported = exportsOf(target.path, modules, compiled);
      if (!exported) continue;
      const missing = site.names.find((name) => name !== "*" && !exported.has(name));
      if (missing !== undefined) return failure(path, target.path, missing);
    }
  }
  return undefined;
}

function failure(from: string, to: string, name: string): Failure {
  const what = name === "default" ? "has no default export" : `does not export "${name}"`;
  const remedy = name === "default" ? "export default" : "export";
  return {
    name: "ImportError",
    message: `${to} ${what}, which ${from} needs. Write "${remedy}" in front of it, and check the spelling.`,
    at: { file: to, line: 1 },
  };
}

/** The names that a file exports, `export * from` included; undefined for a text or a library behind it. */
function exportsOf(
  path: string,
  modules: ReadonlyMap<string, PlannedModule>,
  compiled: ReadonlyMap<string, Good>,
): Set<string> | undefined {
  const own = compiled.get(path);
  if (!own) return undefined;
  const names = new Set(own.exports);
  for (const [index, site] of own.imports.entries()) {
    if (site.kind !== "export-from" || !site.names.includes("*") || own.exports.includes("*")) continue;
    const target = modules.get(path)?.imports[index]?.target;
    const further = target?.kind === "file" ? exportsOf(target.path, modules, compiled) : undefined;
    if (!further) return undefined;
    for (const name of further) names.add(name);
  }
  return names;
}
