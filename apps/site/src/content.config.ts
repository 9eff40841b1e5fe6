import { join } from "node:path";
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { z } from "zod";
import { courseRoot } from "./course-root.ts";
import { plansLoader } from "./plans-loader.ts";

/** `01-why-a-second-one/02-six-kinds/index.mdx` becomes `why-a-second-one/six-kinds`. */
function addressOf(entry: string): string {
  return entry
    .replace(/\/index\.mdx$/, "")
    .split("/")
    .map((part) => part.replace(/^\d+-/, ""))
    .join("/");
}

export const collections = {
  lessons: defineCollection({
    loader: glob({
      base: join(courseRoot(), "lessons"),
      pattern: "*/*/index.mdx",
      generateId: ({ entry }) => addressOf(entry),
    }),
    // Reading the course checks the frontmatter, and says where and what to do; a second check here would
    // only stop the dev server before it can show that.
    schema: z.looseObject({}),
  }),
  plans: defineCollection({
    loader: plansLoader(),
    schema: z.strictObject({ title: z.string().describe("The plan's own title.") }),
  }),
  docs: defineCollection({
    loader: glob({ base: "./src/content/pages", pattern: "**/*.{md,mdx}" }),
    schema: docsSchema(),
  }),
};
