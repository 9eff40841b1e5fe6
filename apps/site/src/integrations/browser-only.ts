import type { Plugin } from "vite";

/** Modules that only ever run in a browser: the full editor and the page's host of checks. */
const BROWSER_ONLY = /(?:\/editor\/monaco\.ts|^@standby\/checks\/page)$/;
const EMPTY = "\0browser-only";

/** Leaves browser-only modules out of the build that renders pages, which would be slower for nothing. */
function leaveOut(): Plugin {
  return {
    name: "standby-browser-only",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name !== "client",
    resolveId: (id) => (BROWSER_ONLY.test(id) ? EMPTY : undefined),
    load: (id) => (id === EMPTY ? "export {};" : undefined),
  };
}

/**
 * Keeps the editor's style sheets in the build. They belong to no page but to modules that are fetched later,
 * and Astro drops a sheet that neither a page nor a chunk's assets name.
 */
function keepStyles(): Plugin {
  return {
    name: "standby-editor-styles",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name === "client",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !chunk.moduleIds.some((id) => id.includes("/monaco-editor/"))) continue;
        for (const sheet of chunk.viteMetadata?.importedCss ?? [])
          chunk.viteMetadata?.importedAssets.add(sheet);
      }
    },
  };
}

/** What the modules need that are only fetched, in a browser, when the learner asks for them. */
export function browserOnly(): Plugin[] {
  return [leaveOut(), keepStyles()];
}
