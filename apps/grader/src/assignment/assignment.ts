import { checkId, line, slug } from "@standby/contract";
import { z } from "zod";

const moment = z.iso
  .datetime({ offset: true })
  .describe("A moment with its offset from UTC, such as 2026-01-31T23:59:00+01:00.");
const hours = z.number().positive().describe("Hours, more than none.");

/** Who may see how a check went, in the words of Gradescope. */
export const visibility = z
  .enum(["visible", "after_due_date", "after_published", "hidden"])
  .describe("Who sees how a check went: visible, after_due_date, after_published or hidden.");
export type Visibility = z.infer<typeof visibility>;

const assignedCheck = z
  .strictObject({
    points: z.number().min(0).optional().describe("What it is worth; what the exercise says by default."),
    visibility: visibility.default("visible"),
  })
  .describe("What is said of one check.");

const assignedExercise = z
  .strictObject({
    id: slug.describe("The exercise's folder."),
    points: z
      .number()
      .positive()
      .optional()
      .describe(
        "What the whole exercise is worth, shared among its checks in the proportion of their points; their sum by default.",
      ),
    checks: z.record(checkId, assignedCheck).default({}).describe("Checks by their full title path."),
  })
  .describe("An exercise.");
export type AssignedExercise = z.infer<typeof assignedExercise>;

const extension = z
  .strictObject({
    due: moment.optional().describe("When this student's answers are due."),
    hours: hours.optional().describe("By how many hours later they are due."),
  })
  .refine(
    ({ due, hours: more }) => (due === undefined) !== (more === undefined),
    "must have either due or hours",
  )
  .describe("More time for one student.");

/** An assignment's file: what a teacher grades, what it is worth, and by when. */
export const assignment = z
  .strictObject({
    title: line.describe("The assignment's title."),
    exercises: z.array(assignedExercise).min(1).describe("What is to be handed in."),
    due: moment.optional(),
    late: z
      .array(
        z.strictObject({
          hours: hours.describe("Up to how many hours late."),
          credit: z
            .number()
            .min(0)
            .max(1)
            .describe("The fraction of the points that then count, from 0 to 1."),
        }),
      )
      .default([])
      .describe("What late answers are worth, the earliest step first; nothing after the last step."),
    extensions: z.record(z.string(), extension).default({}).describe("More time, by student."),
    site: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("The address of the course's site that this class uses, for links in reports."),
    attempt: z.enum(["last", "best"]).default("last").describe("Which attempt counts: last or best."),
  })
  .refine(({ due, late, extensions }) => due !== undefined || (late.length === 0 && isEmpty(extensions)), {
    path: ["due"],
    error: "must be there, since late or extensions are",
  })
  .refine(({ late }) => late.every(({ hours: here }, index) => here > (late[index - 1]?.hours ?? 0)), {
    path: ["late"],
    error: "must be in the order of its hours",
  })
  .refine(({ exercises }) => new Set(exercises.map(({ id }) => id)).size === exercises.length, {
    path: ["exercises"],
    error: "must name no exercise twice",
  })
  .describe("An assignment.");
export type Assignment = z.infer<typeof assignment>;

/** An exercise by itself, worth what its author says. */
export function assignmentOf(exercise: string): Assignment {
  return assignment.parse({ title: exercise, exercises: [{ id: exercise }] });
}

function isEmpty(map: object): boolean {
  return Object.keys(map).length === 0;
}
