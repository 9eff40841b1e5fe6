import { fileURLToPath } from "node:url";
import preact from "@astrojs/preact";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { browserOnly } from "./src/integrations/browser-only.ts";
import { checksRunner } from "./src/integrations/checks-runner.ts";
import { contentSecurityPolicy } from "./src/integrations/content-security-policy.ts";
import { courseGuard } from "./src/integrations/course-guard.ts";
import { exerciseBundles } from "./src/integrations/exercise-bundles.ts";
import { lessonComponents } from "./src/integrations/lesson-components.ts";
import { smallMathFonts } from "./src/integrations/small-math-fonts.ts";
import { wholeSearchIndex } from "./src/integrations/whole-search-index.ts";
import { site as text } from "./src/strings/en.ts";

process.env["STANDBY_COURSE"] ??= fileURLToPath(new URL("../../", import.meta.url));

const address = process.env["STANDBY_SITE"];
const shell = (name: string): string => `./src/components/shell/${name}.astro`;

export default defineConfig({
  ...(address ? { site: address } : {}),
  base: process.env["STANDBY_BASE"] ?? "/",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  prefetch: false,
  vite: { plugins: [browserOnly(), lessonComponents(), smallMathFonts()] },
  integrations: [
    starlight({
      title: text.name,
      description: text.description,
      favicon: "/favicon.svg",
      disable404Route: true,
      credits: false,
      customCss: [
        "./src/styles/typefaces.css",
        "./src/styles/tokens.css",
        "./src/styles/shell.css",
        "./src/styles/prose.css",
      ],
      routeMiddleware: "./src/route-data.ts",
      expressiveCode: {
        defaultProps: { wrap: true },
        themes: ["github-light", "github-dark-dimmed"],
        styleOverrides: {
          borderRadius: "var(--radius)",
          borderColor: "var(--rule)",
          codeBackground: "var(--paper-sunk)",
          codeFontFamily: "var(--font-mono)",
          frames: { shadowColor: "transparent" },
        },
      },
      components: {
        Footer: shell("Footer"),
        Header: shell("Header"),
        MarkdownContent: shell("MarkdownContent"),
        MobileMenuFooter: shell("MobileMenuFooter"),
        PageSidebar: shell("PageSidebar"),
        PageTitle: shell("PageTitle"),
        Search: shell("Search"),
        Sidebar: shell("Sidebar"),
        SiteTitle: shell("SiteTitle"),
        ThemeProvider: shell("ThemeProvider"),
        ThemeSelect: shell("ThemeSelect"),
      },
      sidebar: [],
      markdown: { processedDirs: ["../../lessons/"] },
    }),
    wholeSearchIndex(),
    preact(),
    courseGuard(),
    checksRunner(),
    exerciseBundles(),
    contentSecurityPolicy(),
  ],
});
