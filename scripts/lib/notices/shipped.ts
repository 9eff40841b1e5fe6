/**
 * The packages whose code, styles or fonts a browser gets with the built site. `deep` takes what they depend
 * on along; the others are bundled without it, or use theirs only while the site is built.
 */
export const shipped: Readonly<Record<string, "alone" | "deep">> = {
  "@astrojs/preact": "alone",
  "@astrojs/starlight": "alone",
  "@babel/parser": "alone",
  "@fontsource-variable/inter": "alone",
  "@fontsource/jetbrains-mono": "alone",
  "@fontsource/source-serif-4": "alone",
  "@preact/signals": "deep",
  astro: "alone",
  "d3-scale": "deep",
  "d3-shape": "deep",
  "fast-check": "deep",
  idb: "alone",
  katex: "alone",
  "monaco-editor": "deep",
  pagefind: "alone",
  preact: "alone",
  typescript: "alone",
  vitest: "alone",
  zod: "alone",
};

/** Every package of this scope that the check runner imports, with what it depends on. */
export const SHIPPED_SCOPE = "@stdlib/";
