import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SHELVES = [
  fileURLToPath(new URL("../components/lesson/index.ts", import.meta.url)),
  fileURLToPath(new URL("../widgets/index.ts", import.meta.url)),
];
const RE_EXPORT = /export\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g;

/**
 * Where each component that a lesson may use by name is defined.
 *
 * @param indexText an index file: named re-exports and nothing else
 * @param folder the folder of that file
 * @returns by the name it is used with: the file, and the name it has there
 */
export function reExports(indexText: string, folder: string): Map<string, { file: string; name: string }> {
  const found = new Map<string, { file: string; name: string }>();
  for (const [, names = "", from = ""] of indexText.matchAll(RE_EXPORT)) {
    for (const part of names.split(",")) {
      const [name, as] = part.trim().split(/\s+as\s+/);
      if (!name || name.startsWith("type ")) continue;
      found.set(as ?? name, { file: join(folder, from), name });
    }
  }
  return found;
}

/**
 * A lesson with an import, behind its last line so that no line moves, for each component that it uses
 * by name.
 *
 * @param text the lesson's MDX
 * @param known what may be used by name
 */
export function withImports(text: string, known: Map<string, { file: string; name: string }>): string {
  const used = new Set([...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = ""]) => name));
  const imports = [...known]
    .filter(([name]) => used.has(name) && !new RegExp(`import[^;]*\\b${name}\\b[^;]*from`).test(text))
    .map(([as, { file, name }]) => `import { ${name} as ${as} } from ${JSON.stringify(file)};`);
  return imports.length === 0 ? text : `${text.trimEnd()}\n\n${imports.join("\n")}\n`;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Lets lessons use the components of the site by name, without an import. */
export function lessonComponents(): Plugin {
  return {
    name: "standby-lesson-components",
    enforce: "pre",
    transform(code, id) {
      const path = id.split("?")[0] ?? id;
      if (!path.endsWith(".mdx")) return null;
      const known = new Map(SHELVES.flatMap((file) => [...reExports(readIfThere(file), dirname(file))]));
      for (const file of SHELVES) this.addWatchFile(file);
      return { code: withImports(code, known), map: null };
    },
  };
}
