import { z } from "zod";

/*
 * The published shapes of what sites of teaching read: every key that a page names, strictly, so that a key that a site
 * does not know is found.
 */

/** Gradescope, Autograder Specifications, "Output format" (gradescope-autograders.readthedocs.io). */
const visibility = z.enum(["hidden", "after_due_date", "after_published", "visible"]);
const textFormat = z.enum(["text", "html", "simple_format", "md", "ansi"]);
export const gradescopeResults = z.strictObject({
  score: z.number().optional(),
  execution_time: z.number().optional(),
  output: z.string().optional(),
  output_format: textFormat.optional(),
  test_output_format: textFormat.optional(),
  test_name_format: textFormat.optional(),
  visibility: visibility.optional(),
  stdout_visibility: visibility.optional(),
  extra_data: z.looseObject({}).optional(),
  leaderboard: z
    .array(
      z.strictObject({ name: z.string(), value: z.unknown(), order: z.enum(["asc", "desc"]).optional() }),
    )
    .optional(),
  tests: z.array(
    z.strictObject({
      score: z.number().optional(),
      max_score: z.number().optional(),
      status: z.enum(["passed", "failed"]).optional(),
      name: z.string().optional(),
      name_format: textFormat.optional(),
      number: z.string().optional(),
      output: z.string().optional(),
      output_format: textFormat.optional(),
      tags: z.array(z.string()).optional(),
      visibility: visibility.optional(),
      extra_data: z.looseObject({}).optional(),
    }),
  ),
});

const image = z.union([z.string(), z.strictObject({ url: z.string(), label: z.string().optional() })]);

/** PrairieLearn, "External Grading", "Grading results" (docs/externalGrading.md of its repository). */
export const prairielearnResults = z
  .strictObject({
    gradable: z.boolean().optional(),
    score: z.number().min(0).max(1).optional(),
    format_errors: z.union([z.string(), z.array(z.string())]).optional(),
    message: z.string().optional(),
    output: z.string().optional(),
    images: z.array(image).optional(),
    tests: z
      .array(
        z.strictObject({
          name: z.string().optional(),
          description: z.string().optional(),
          points: z.number(),
          max_points: z.number(),
          message: z.string().optional(),
          output: z.string().optional(),
          images: z.array(image).optional(),
        }),
      )
      .optional(),
  })
  .refine(({ gradable, score }) => gradable === false || score !== undefined, "a gradable answer has a score")
  .refine((results) => JSON.stringify(results).length < 1_000_000, "at most 1 MB");

/** Exercism, "The Test Runner Interface", version 3 (building/tooling/test-runners/interface.md of exercism/docs). */
export const exercismResults = z
  .strictObject({
    version: z.literal(3),
    status: z.enum(["pass", "fail", "error"]),
    message: z.string().nullish(),
    tests: z.array(
      z.strictObject({
        name: z.string(),
        test_code: z.string().optional(),
        status: z.enum(["pass", "fail", "error"]),
        message: z.string().nullish(),
        output: z.string().max(500).nullish(),
        task_id: z.number().optional(),
      }),
    ),
  })
  .refine(
    ({ status, message }) => status !== "error" || typeof message === "string",
    "an error has a message",
  );

const permission = z.enum(["student", "staff", "zeus"]).optional();
const message = z.union([
  z.string(),
  z.strictObject({ format: z.string(), description: z.string(), permission }),
]);
const messages = z.array(message).optional();
const index = z.number().min(0);

/** Dodona, public/schemas/judge_output.json of its repository. */
export const dodonaFeedback = z.strictObject({
  accepted: z.boolean(),
  status: z.enum([
    ...(["compilation error", "runtime error", "memory limit exceeded", "time limit exceeded"] as const),
    ...(["wrong", "wrong answer", "correct", "correct answer", "internal error"] as const),
  ]),
  description: z.string().optional(),
  messages,
  groups: z
    .array(
      z.strictObject({
        description: z.string().optional(),
        badgeCount: index.optional(),
        messages,
        permission,
        groups: z
          .array(
            z.strictObject({
              accepted: z.boolean(),
              description: message.optional(),
              messages,
              groups: z
                .array(
                  z.strictObject({
                    accepted: z.boolean(),
                    description: message.optional(),
                    messages,
                    tests: z
                      .array(
                        z.strictObject({
                          accepted: z.boolean(),
                          description: message.optional(),
                          generated: z.string().optional(),
                          expected: z.string().optional(),
                          messages,
                        }),
                      )
                      .optional(),
                  }),
                )
                .optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  annotations: z
    .array(
      z.strictObject({
        row: index,
        column: index.optional(),
        rows: index.optional(),
        columns: index.optional(),
        text: z.string(),
        type: z.enum(["error", "warning", "info"]),
      }),
    )
    .optional(),
});

const filled = z.string().min(1);

/** Classroom 50, `classroom50/result/v1`: the fields of its result.json, as its own templates write them. */
export const classroomResult = z
  .strictObject({
    schema: z.literal("classroom50/result/v1"),
    classroom: filled,
    assignment: filled,
    submission: filled,
    commit: filled,
    release: filled,
    review: filled,
    datetime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
    score: z.number(),
    "max-score": z.number(),
    tests: z.array(
      z.strictObject({
        "test-name": filled,
        passed: z.boolean(),
        score: z.number(),
        "max-score": z.number(),
      }),
    ),
  })
  .refine(
    (result) => result.tests.reduce((sum, each) => sum + each["max-score"], 0) === result["max-score"],
    "the tests add up",
  );
