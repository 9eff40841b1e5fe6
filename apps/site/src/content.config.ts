import { join } from "node:path";
import { docsSchema } from "@astrojs/starlight/schema";
import { lessonFrontmatter } from "@standby/contract";
import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { courseRoot } from "./course-root.ts";

/** `01-why-a-second-one/02-six-kinds/index.mdx` becomes `why-a-second-one/six-kinds`. */
function addressOf(entry: string): string {
  return entry
    .replace(/\/(?:index\.mdx|teach\.md)$/, "")
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
    schema: lessonFrontmatter,
  }),
  plans: defineCollection({
    loader: glob({
      base: join(courseRoot(), "lessons"),
      pattern: "*/teach.md",
      generateId: ({ entry }) => addressOf(entry),
    }),
  }),
  docs: defineCollection({
    loader: glob({ base: "./src/content/pages", pattern: "**/*.{md,mdx}" }),
    schema: docsSchema(),
  }),
};
