import { checkId, checkReport, moment, slug } from "@standby/contract";
import { z } from "zod";
import { SANDBOXES } from "../sandbox/sandbox.ts";

/** The version of a line of `results.ndjson`; a reader refuses one that it does not know. */
export const RECORD_VERSION = 1;

const student = z
  .strictObject({
    id: z.string().min(1).describe("What tells the student from others."),
    name: z.string().optional().describe("The student's name, where it is known."),
    email: z.string().optional().describe("The student's address, where it is known."),
  })
  .describe("A student.");

const common = {
  format: z.literal("standby-result"),
  version: z.literal(RECORD_VERSION),
  at: moment.describe("When this was found."),
};
const source = z.string().describe("Where it stood in what was handed in.");

const answered = {
  ...common,
  source,
  student,
  exercise: slug,
  submittedAt: moment.nullable().describe("When it was handed in; null where nothing says so."),
  key: z
    .string()
    .describe("Of the answer, the checks, the tool and the seeds: the same key gives the same result."),
};

/** One line of `results.ndjson`. */
export const record = z
  .discriminatedUnion("kind", [
    z
      .strictObject({
        kind: z.literal("run"),
        ...common,
        tool: z.string().describe("A version of everything that judges."),
        seeds: z
          .string()
          .describe("Which seeds simulated exercises ran with: public, or a name of a secret."),
        sandbox: z
          .strictObject({
            name: z.enum(SANDBOXES).describe("Its kind."),
            why: z.string().describe("Why it was this one, as the rest of a sentence."),
          })
          .optional()
          .describe("What stood around the processes in which answers were judged."),
        site: z.url().optional().describe("The address of the site that the class uses."),
      })
      .describe("The beginning of a call. What was refused before is refused again after it, or no more."),
    z
      .strictObject({
        kind: z.literal("graded"),
        ...answered,
        hidden: z.array(checkId).describe("Checks of the teacher's own, which no student sees."),
        patience: z
          .number()
          .min(1)
          .optional()
          .describe(
            "How many times as long as budgeted it could take: more than 1 where time ran out on a busy machine and it was run again.",
          ),
        report: checkReport,
      })
      .describe("An answer and what its checks found."),
    z
      .strictObject({
        kind: z.literal("not-graded"),
        ...answered,
        message: z.string().describe("What went wrong on this machine."),
      })
      .describe("An answer that could not be checked for no fault of its own; it is never a zero."),
    z
      .strictObject({
        kind: z.literal("refused"),
        ...common,
        source,
        student: student.nullable().describe("null where it fits no student."),
        exercise: slug.nullable().describe("null where it fits no exercise."),
        code: z.string().describe("The kind of problem."),
        message: z.string().describe("What is wrong, as a sentence."),
      })
      .describe("Something handed in that is no answer."),
  ])
  .describe("One line of results.ndjson.");
export type Record = z.infer<typeof record>;
/** A line about something that was handed in. */
export type ResultRecord = Exclude<Record, { kind: "run" }>;
