import { z } from "zod";
import { line, prose, slug } from "./ids.ts";

/** `lessons/sources.yaml`: what lessons cite, by id. */
export const sourcesFile = z
  .record(
    slug,
    z.strictObject({
      title: line.describe("The work's title."),
      authors: line.describe("Who wrote it; an organisation where no person is named."),
      year: z.number().int().min(1900).max(2100).describe("When it appeared."),
      where: line.describe("Where it appeared: a conference, a publisher, a site."),
      url: z.url().optional().describe("Where it can be read; printed, never fetched."),
      note: line.optional().describe("What to look at in it."),
    }),
  )
  .describe("Sources by id.");
export type SourcesFile = z.infer<typeof sourcesFile>;

/** `lessons/glossary.yaml`: the field's words, by id. */
export const glossaryFile = z
  .record(
    slug,
    z.strictObject({
      term: line.describe("The word as it is written."),
      means: prose.describe("What it means here, in one to three sentences."),
      unit: line.optional().describe("The unit it is given in, if it is a quantity."),
      see: z.array(slug).default([]).describe("Ids of related entries."),
      lesson: line.optional().describe("`module/lesson` that teaches it."),
    }),
  )
  .describe("Glossary entries by id.");
export type GlossaryFile = z.infer<typeof glossaryFile>;

/** `lessons/errata.yaml`: claims that are often made, and what is true instead. */
export const errataFile = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^E\d{2}$/, "must be E and two digits")
        .describe("The number that lessons cite."),
      claim: prose.describe("The claim as it is commonly made; no publisher is named."),
      correction: prose.describe("What is true, with its derivation."),
      sources: z.array(slug).default([]).describe("Ids from sources.yaml; empty where it is arithmetic."),
      lesson: line.optional().describe("`module/lesson` that teaches it."),
    }),
  )
  .describe("Common errors and their corrections.");
export type ErrataFile = z.infer<typeof errataFile>;
