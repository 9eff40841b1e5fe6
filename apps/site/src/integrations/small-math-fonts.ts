import type { Plugin } from "vite";

const OLD_FORMATS = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g;

/**
 * Leaves only the woff2 files in KaTeX's style sheet: every browser that runs the site reads them, and
 * the two older formats would more than double the fonts of the build.
 */
export function smallMathFonts(): Plugin {
  return {
    name: "standby-small-math-fonts",
    enforce: "pre",
    transform(code, id) {
      if (!/katex(?:\.min)?\.css/.test(id)) return null;
      return { code: code.replace(OLD_FORMATS, ""), map: null };
    },
  };
}
