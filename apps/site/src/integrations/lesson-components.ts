import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { withHardSpaces } from "../hard-spaces.ts";

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
 * A lesson with an import for each component that it uses by name: behind its last line, so that no line
 * moves, but for what comes alive in the browser (`client:…`) in front, where MDX must have met it before it
 * is used. There the empty line below the frontmatter makes room, where an import follows it.
 *
 * @param text the lesson's MDX
 * @param known what may be used by name
 */
export function withImports(text: string, known: Map<string, { file: string; name: string }>): string {
  const used = new Set([...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = ""]) => name));
  const missing = [...known].filter(
    ([name]) => used.has(name) && !new RegExp(`^import\\b[^;]*\\b${name}\\b[^;]*\\bfrom\\b`, "m").test(text),
  );
  const alive = missing.filter(([name]) => new RegExp(`<${name}\\b[^<]*\\bclient:`).test(text));
  const still = missing.filter((entry) => !alive.includes(entry));
  const whole = still.length === 0 ? text : `${text.trimEnd()}\n\n${importsOf(still).join("\n")}\n`;
  if (alive.length === 0) return whole;
  const [, front = "", rest = ""] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(whole) ?? [];
  const between = rest.startsWith("\nimport ") ? "" : "\n";
  return `${front}${importsOf(alive).join(" ")}${between}${front === "" ? "\n" : ""}${rest}`;
}

function importsOf(components: readonly [string, { file: string; name: string }][]): string[] {
  return components.map(
    ([as, { file, name }]) => `import { ${name} as ${as} } from ${JSON.stringify(file)};`,
  );
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Lets lessons use the components of the site by name, without an import; keeps percent signs with their numbers. */
export function lessonComponents(): Plugin {
  return {
    name: "standby-lesson-components",
    enforce: "pre",
    transform(code, id) {
      const path = id.split("?")[0] ?? id;
      if (!path.endsWith(".mdx")) return null;
      const known = new Map(SHELVES.flatMap((file) => [...reExports(readIfThere(file), dirname(file))]));
      for (const file of SHELVES) this.addWatchFile(file);
      return { code: withImports(withHardSpaces(code), known), map: null };
    },
  };
}
