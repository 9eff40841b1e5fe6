import { z } from "zod";
import { files, moment, slug } from "./ids.ts";

/** One answer handed in, as the grader reads it. */
export const submission = z
  .strictObject({
    exercise: slug,
    contentHash: z.string().describe("Of the exercise that the learner saw."),
    files,
    at: moment.describe("When it was handed in."),
  })
  .describe("A submission.");
export type Submission = z.infer<typeof submission>;
