import preact from "@astrojs/preact";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { contentSecurityPolicy } from "./src/integrations/content-security-policy.ts";
import { courseGuard } from "./src/integrations/course-guard.ts";
import { lessonComponents } from "./src/integrations/lesson-components.ts";
import { smallMathFonts } from "./src/integrations/small-math-fonts.ts";
import { strings } from "./src/strings/en.ts";

const site = process.env["STANDBY_SITE"];

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env["STANDBY_BASE"] ?? "/",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  prefetch: false,
  vite: { plugins: [lessonComponents(), smallMathFonts()] },
  integrations: [
    starlight({
      title: strings.site.name,
      description: strings.site.description,
      favicon: "/favicon.svg",
      disable404Route: true,
      credits: false,
      customCss: ["./src/styles/tokens.css", "./src/styles/shell.css", "./src/styles/prose.css"],
      sidebar: [],
      markdown: { processedDirs: ["../../lessons/"] },
    }),
    preact(),
    courseGuard(),
    contentSecurityPolicy(),
  ],
});
