import { z } from "zod";
import { files, moment, slug } from "./ids.ts";
import { checkState } from "./report.ts";

/** The version of the progress file; older ones are brought up to date, newer ones refused. */
export const PROGRESS_VERSION = 1;

/** One run that a learner made. */
export const attempt = z
  .strictObject({
    at: moment,
    files: files.describe("The answer as it was."),
    contentHash: z.string().describe("Of the exercise at that time."),
    earned: z.number().min(0).describe("Points earned."),
    possible: z.number().min(0).describe("Points that all checks are worth."),
    passed: z.boolean().describe("Whether every check passed."),
    states: z.record(z.string(), checkState).describe("How each check ended, by check id."),
  })
  .describe("One attempt.");
export type Attempt = z.infer<typeof attempt>;

/** Code that was set aside without being run, so that nothing a learner typed is lost. */
export const draft = z
  .strictObject({
    at: moment.describe("When it was set aside."),
    files: files.describe("The answer as it was."),
    reason: z
      .enum(["another-tab", "reset", "restore"])
      .describe(
        "another-tab: two tabs wrote; reset: the starter came back; restore: an older one came back.",
      ),
  })
  .describe("Code set aside.");
export type Draft = z.infer<typeof draft>;

/** What is known of one learner and one exercise. */
export const exerciseProgress = z
  .strictObject({
    files: files.nullable().describe("The code in the editor; null where it was never changed."),
    savedAt: moment.nullable().describe("When the code was last stored."),
    attempts: z.array(attempt).describe("Oldest first."),
    drafts: z.array(draft).describe("Oldest first."),
    hintsOpened: z.number().int().min(0).describe("How many hints were opened."),
    hintOpenedAt: moment.nullable().describe("When the last hint was opened."),
    solutionSeenAt: moment.nullable().describe("When the solution was first looked at."),
    passedAt: moment.nullable().describe("When every check first passed."),
    passedHash: z.string().nullable().describe("The exercise's content hash when it was passed."),
  })
  .describe("Progress in one exercise.");
export type ExerciseProgress = z.infer<typeof exerciseProgress>;

/** What is known of one learner and one lesson. */
export const lessonProgress = z
  .strictObject({
    openedAt: moment.nullable().describe("When the lesson was first opened."),
    finishedAt: moment.nullable().describe("When the lesson was finished."),
    quiz: z
      .record(
        z.string(),
        z.strictObject({
          right: z.boolean().nullable().describe("null: the learner said that they did not know."),
          at: moment,
        }),
      )
      .describe("The last answer to each question, by question id."),
    predictions: z
      .record(
        z.string(),
        z.strictObject({
          predicted: z.number().describe("What the learner expected."),
          actual: z.number().describe("What came out."),
          at: moment,
        }),
      )
      .describe("Numbers predicted before they were shown, by prediction id."),
  })
  .describe("Progress in one lesson.");
export type LessonProgress = z.infer<typeof lessonProgress>;

/** Everything that the site stores of a learner; also the exported file. */
export const progressFile = z
  .strictObject({
    format: z.literal("standby-progress"),
    version: z.literal(PROGRESS_VERSION),
    exportedAt: moment,
    last: z
      .string()
      .regex(
        /^(?:[a-z0-9-]+\/)*$/,
        "This is no address below the site's base. Write it like why-a-second-one/how-things-fail/.",
      )
      .nullable()
      .describe("The address, below the site's base, that was read last; never one of another site."),
    lessons: z.record(z.string(), lessonProgress).describe("By `module/lesson`."),
    exercises: z.record(slug, exerciseProgress).describe("Progress in exercises, by exercise id."),
  })
  .describe("A learner's progress.");
export type ProgressFile = z.infer<typeof progressFile>;
