import { readFileSync } from "node:fs";
import { compile, resolveImport } from "../compile/index.ts";

/** The module with which every inner realm begins. */
export const INNER_MAIN = "membrane/inner/main.ts";

let modules: ReadonlyMap<string, string> | undefined;

/** The membrane's inner half as it runs: the code of each module by its path. Read and compiled once. */
export function innerModules(): ReadonlyMap<string, string> {
  modules ??= collect();
  return modules;
}

function collect(): Map<string, string> {
  const found = new Map<string, string>();
  const wanted = [INNER_MAIN];
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (found.has(path)) continue;
    const source = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
    const compiled = compile(source, path);
    if (!compiled.ok) throw new Error(`${path}: ${compiled.error.message}`);
    found.set(path, compiled.code);
    for (const { specifier } of compiled.imports) wanted.push(resolveImport(path, specifier) ?? specifier);
  }
  return found;
}
