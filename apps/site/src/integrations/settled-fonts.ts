import type { Plugin } from "vite";

/**
 * Makes the site's own typefaces optional: one that has not arrived when a text is first drawn is used on the next
 * page, so that no text moves under its reader. The layouts preload the ones that a first screen needs.
 */
export function settledFonts(): Plugin {
  return {
    name: "standby-settled-fonts",
    enforce: "pre",
    transform(code, id) {
      if (!/@fontsource-variable\/.*\.css/.test(id)) return null;
      return { code: code.replaceAll("font-display: swap", "font-display: optional"), map: null };
    },
  };
}
