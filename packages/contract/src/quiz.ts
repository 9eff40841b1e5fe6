import { z } from "zod";
import { prose, slug } from "./ids.ts";

const option = z
  .strictObject({
    text: prose.describe("What the learner reads before choosing."),
    right: z.boolean().default(false).describe("Whether choosing this is right."),
    why: prose.describe("Shown after answering: why it is right or wrong."),
  })
  .describe("One choice.");

const base = {
  id: slug.describe("Names the question in stored progress; unique in the quiz."),
  prompt: prose.describe("The question."),
};

const single = z
  .strictObject({
    kind: z.literal("single"),
    ...base,
    options: z
      .array(option)
      .min(2)
      .refine((all) => all.filter((o) => o.right).length === 1, "must have exactly one right option")
      .describe("The choices; exactly one is right."),
  })
  .describe("One choice is right.");

const multiple = z
  .strictObject({
    kind: z.literal("multiple"),
    ...base,
    options: z
      .array(option)
      .min(2)
      .refine((all) => all.some((o) => o.right), "must have at least one right option")
      .describe("The choices; at least one is right."),
  })
  .describe("Every right choice, and no other, must be ticked.");

const numeric = z
  .strictObject({
    kind: z.literal("numeric"),
    ...base,
    answer: z.number().describe("The right number, in `unit`."),
    tolerance: z.number().positive().describe("The largest accepted distance from `answer`, in `unit`."),
    unit: z.string().default("").describe("Printed behind the field, such as % or minutes."),
    why: prose.describe("Shown after answering: how the number comes about."),
    traps: z
      .array(
        z.strictObject({
          value: z.number().describe("A number that a known misconception leads to."),
          why: prose.describe("What went wrong on the way to it."),
        }),
      )
      .default([])
      .describe("Wrong numbers that deserve an answer of their own."),
  })
  .describe("A number within a tolerance.");

/** One question of a quiz. */
export const question = z
  .discriminatedUnion("kind", [single, multiple, numeric])
  .describe("One question: single, multiple or numeric.");
export type Question = z.infer<typeof question>;

/** `quiz.yaml` beside a lesson. */
export const quiz = z
  .strictObject({
    questions: z
      .array(question)
      .min(3)
      .max(6)
      .refine((all) => new Set(all.map((q) => q.id)).size === all.length, "must not use an id twice")
      .describe("Three to six questions, each with an id of its own, in the order in which they are asked."),
  })
  .describe("The quiz of a lesson: three to six questions.");
export type Quiz = z.infer<typeof quiz>;
