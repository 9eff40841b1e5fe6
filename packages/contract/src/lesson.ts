import { z } from "zod";
import { line, minutes, prose, slug } from "./ids.ts";

/** The frontmatter of `lessons/<module>/<number>-<slug>/index.mdx`. */
export const lessonFrontmatter = z
  .strictObject({
    title: line.describe("The lesson's title."),
    summary: prose.describe("What the lesson answers, in one or two sentences."),
    minutes,
    objectives: z.array(line).min(1).describe("What the learner can do afterwards."),
    exercises: z
      .array(slug)
      .default([])
      .describe("Folders of `exercises/` that this lesson places, in order; each is placed once."),
    incident: slug
      .optional()
      .describe("The real incident that this lesson tells; no other lesson may tell it."),
  })
  .describe("A lesson.");
export type LessonFrontmatter = z.infer<typeof lessonFrontmatter>;
