import type { CompiledModule } from "./compile.ts";

/**
 * The module's code with each specifier replaced by what `map` gives for it. Lines stay where they are;
 * columns hold up to the first specifier of a line.
 */
export function linkSpecifiers(
  compiled: Pick<CompiledModule, "code" | "imports">,
  map: (specifier: string) => string,
): string {
  let linked = "";
  let at = 0;
  for (const { specifier, start, end } of compiled.imports) {
    linked += compiled.code.slice(at, start) + JSON.stringify(map(specifier));
    at = end;
  }
  return linked + compiled.code.slice(at);
}
