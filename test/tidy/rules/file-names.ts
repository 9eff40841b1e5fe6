import type { Failure, Source } from "../source.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
/** Names that tools and readers expect as they are. */
const CUSTOMARY = new Set(["README", "LICENSE"]);

/** Files and folders are kebab-case; components, in .tsx and .astro, may be PascalCase. */
export function fileNames(sources: readonly Source[]): Failure[] {
  return sources.flatMap(({ path }) => {
    const parts = path.split("/");
    if (parts.length === 1 || parts.some((part) => part.startsWith("."))) return [];
    const file = parts.pop() ?? "";
    if (parts.every(isFolderName) && isFileName(file)) return [];
    return {
      path,
      line: 1,
      rule: "Files and folders are kebab-case, components PascalCase",
      remedy: "rename it",
    };
  });
}

/** Names in brackets are parts of an address that Astro fills in. */
function isFolderName(name: string): boolean {
  return KEBAB.test(name.replace(/^\[(\.\.\.)?([^\]]+)\]$/, "$2"));
}

function isFileName(name: string): boolean {
  const [stem = "", ...endings] = name.replace(/\[(\.\.\.)?([^\]]+)\]/g, "$2").split(".");
  const component = PASCAL.test(stem) && /^(test\.)?(tsx|astro)$/.test(endings.join("."));
  return (KEBAB.test(stem) || component || CUSTOMARY.has(stem)) && endings.every((part) => KEBAB.test(part));
}
