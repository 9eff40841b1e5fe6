export { compile } from "./compile.ts";
export type { Compiled, CompiledModule, CompileFailure } from "./compile.ts";
export type { ImportSite } from "./import-sites.ts";
export { resolveImport } from "./resolve-import.ts";
export { portablePowers } from "./portable-powers.ts";
export type { PowerSite } from "./power-sites.ts";
