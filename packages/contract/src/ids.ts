import { z } from "zod";

/** A folder name and a part of an address: lower-case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as k-of-n")
  .describe("Lower-case words joined by hyphens; a folder name and a part of an address.");

/** One line of text that is shown to people. */
export const line = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .regex(/^[^\n]*$/, "must be one line")
  .describe("One line of text.");

/** Text that may hold several paragraphs, in Markdown. */
export const prose = z.string().trim().min(1, "must not be empty").describe("Text in Markdown.");

/** A whole number of minutes that a learner is expected to need. */
export const minutes = z
  .number()
  .int("must be a whole number")
  .min(1)
  .max(180)
  .describe("Minutes that a learner is expected to need; a whole number.");

/** A moment as an ISO 8601 date and time in UTC, such as 2026-01-31T12:00:00.000Z. */
export const moment = z.iso.datetime().describe("A moment in UTC, ISO 8601.");

/** The files of an answer, by path below `answer/`, such as `index.ts`. */
export const files = z
  .record(
    z
      .string()
      .regex(/^(?!.*(^|\/)\.\.?(\/|$))[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/, "must be a relative path"),
    z.string(),
  )
  .describe("File contents by path below the answer's folder.");
export type Files = z.infer<typeof files>;
