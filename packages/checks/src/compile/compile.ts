import { CompileError } from "./compile-error.ts";
import { eraseTypes } from "./erase-types.ts";
import { exportNames } from "./export-names.ts";
import { importSites, type ImportSite } from "./import-sites.ts";
import { parse } from "./parse.ts";
import { powerSites, type PowerSite } from "./power-sites.ts";

/** A module as it runs: its code, what it imports and what it exports. */
export interface CompiledModule {
  readonly ok: true;
  /** JavaScript of the same length as the source, each character at its own line and column. */
  readonly code: string;
  readonly imports: ImportSite[];
  readonly exports: string[];
  /** Every use of the operator `**`, for portablePowers. */
  readonly powers: PowerSite[];
}

/** Why a module does not compile. Line and column count from 1. */
export interface CompileFailure {
  readonly ok: false;
  readonly error: { readonly message: string; readonly line: number; readonly column: number };
}

export type Compiled = CompiledModule | CompileFailure;

/**
 * Turns a module into JavaScript by blanking its types. Types are not checked, and an error in
 * them is no failure as long as what is left is JavaScript. A `path` that ends in `.js` or
 * `.mjs` says that the module is JavaScript already, so that it is only parsed.
 */
export function compile(source: string, path: string): Compiled {
  try {
    const { program, typeError } = parse(source, /\.m?js$/.test(path) ? "javascript" : "typescript");
    const code = eraseTypes(source, program);
    if (typeError && !isJavaScript(code)) throw typeError;
    const powers = powerSites(source, program);
    return { ok: true, code, imports: importSites(program), exports: exportNames(program), powers };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const { message, line, column } = error;
    return { ok: false, error: { message, line, column } };
  }
}

function isJavaScript(code: string): boolean {
  try {
    parse(code, "javascript");
    return true;
  } catch {
    return false;
  }
}
