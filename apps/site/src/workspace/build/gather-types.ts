import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** A package that answers may import, and where it lies on disk. */
export interface ImportablePackage {
  name: string;
  folder: string;
}

/**
 * The declarations of a package, docstrings included, by path below `node_modules`.
 *
 * A package that ships declarations is copied; one that is TypeScript source has them made.
 */
export function gatherTypes({ name, folder }: ImportablePackage): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const entry = typesEntry(manifest);
  if (entry === null) throw new Error(`${name} names no types in its package.json.`);
  const files = /\.d\.[cm]?ts$/.test(entry) ? shipped(folder, entry) : made(folder, entry);
  const types = entry.replace(/(?<!\.d)\.ts$/, ".d.ts");
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: "module", types }),
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`node_modules/${name}/${path}`, text]),
    ),
  };
}

interface Manifest {
  types?: string;
  exports?: unknown;
}

function typesEntry(manifest: Manifest): string | null {
  if (manifest.types !== undefined) return normal(manifest.types);
  const root =
    typeof manifest.exports === "object" && manifest.exports !== null && "." in manifest.exports
      ? manifest.exports["."]
      : null;
  return typeof root === "string" && root.endsWith(".ts") ? normal(root) : null;
}

const normal = (path: string): string => path.replace(/^\.\//, "");

/** Every declaration file of the folder that holds the entry. */
function shipped(folder: string, entry: string): Record<string, string> {
  const below = dirname(entry);
  return Object.fromEntries(
    readdirSync(join(folder, below), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.d\.[cm]?ts$/.test(path))
      .sort()
      .map((path) => [join(below, path), readFileSync(join(folder, below, path), "utf8")]),
  );
}

/** The declarations of TypeScript source, as the compiler writes them. */
function made(folder: string, entry: string): Record<string, string> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    declaration: true,
    emitDeclarationOnly: true,
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const program = ts.createProgram([join(folder, entry)], options);
  const files: Record<string, string> = {};
  program.emit(undefined, (path, text) => {
    if (path.startsWith(folder)) files[relative(folder, path)] = text;
  });
  return files;
}
