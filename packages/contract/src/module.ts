import { z } from "zod";
import { line, prose, slug } from "./ids.ts";

/** `lessons/<number>-<slug>/module.yaml`: what an instructor teaches in one sitting. */
export const moduleFile = z
  .strictObject({
    title: line.describe("The module's title."),
    summary: prose.describe("What the module is about, in one or two sentences."),
    outcomes: z.array(line).min(1).describe("What a learner can do afterwards; each begins with a verb."),
    prerequisites: z
      .array(slug)
      .default([])
      .describe("Slugs of the modules that a learner should have finished before."),
  })
  .describe("A module; its minutes are summed from its lessons and exercises.");
export type ModuleFile = z.infer<typeof moduleFile>;
