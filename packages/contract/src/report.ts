import { z } from "zod";
import { checkId } from "./exercise.ts";
import { faultSchedule } from "./fault-schedule.ts";
import { line, prose, slug } from "./ids.ts";
import { workload } from "./workload.ts";

/** The version of the report's shape; a reader refuses one that it does not know. */
export const REPORT_VERSION = 1;

/** Where an answer was checked. */
export const host = z
  .enum(["page", "verified", "plain"])
  .describe("page: the learner's browser. verified: judged outside the answer's realm. plain: vitest run.");
export type Host = z.infer<typeof host>;

/** How a check ended. */
export const checkState = z
  .enum(["passed", "failed", "errored", "timed-out", "not-reached"])
  .describe(
    "passed; failed: an expectation did not hold; errored: something was thrown; timed-out: it did not finish in time; not-reached: the run ended before it.",
  );
export type CheckState = z.infer<typeof checkState>;

/** A place in a file of the answer, or of the checks. */
export const place = z
  .strictObject({
    file: z.string().describe("The path, such as answer/index.ts or checks.test.ts."),
    line: z.number().int().min(1).describe("The line, from 1."),
    column: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe("The column, from 1, where every engine agrees on it."),
  })
  .describe("A place in a file.");
export type Place = z.infer<typeof place>;

/** What a simulated check shows for a violated promise. */
export const evidence = z
  .strictObject({
    property: line.describe("The promise that was broken."),
    seed: z.number().int().describe("The seed of the run that broke it."),
    schedule: faultSchedule.describe("The faults, shrunk to the fewest that still break it."),
    workload: workload.optional().describe("What the clients did, shrunk likewise."),
    sentence: prose.describe("The schedule in words."),
    firstBadEvent: line.describe("The first event of the run that was not allowed."),
    tried: z.number().int().min(1).describe("Runs tried."),
    survived: z.number().int().min(0).describe("Runs that kept every promise."),
  })
  .describe("Evidence of a simulated check.");
export type Evidence = z.infer<typeof evidence>;

/** One thing that went wrong in a check; soft expectations can give several. */
export const failure = z
  .strictObject({
    name: z.string().describe("The error's name, such as AssertionError or TypeError."),
    message: z.string().describe("The error's message, cut where it is very long."),
    expected: z.string().optional().describe("What the expectation wanted, printed."),
    received: z.string().optional().describe("What it got, printed."),
    diff: z
      .string()
      .optional()
      .describe("Expected against received, line by line: `-` expected, `+` received."),
    at: place.optional().describe("Where in the answer it was thrown."),
    check: place.optional().describe("Where in the checks it was noticed, if not thrown in the answer."),
    engineText: z
      .boolean()
      .optional()
      .describe("True where the message is the JavaScript engine's own and differs between engines."),
    evidence: evidence.optional(),
  })
  .describe("One failure.");
export type Failure = z.infer<typeof failure>;

/** Why a run was cut off. */
export const cutOffReason = z
  .enum([
    "busy-loop",
    "never-settled",
    "too-many-events",
    "too-much-output",
    "too-much-memory",
    "did-not-answer",
    "stopped",
  ])
  .describe("Which way the run did not finish; stopped: the learner pressed Stop.");
export type CutOffReason = z.infer<typeof cutOffReason>;

/** How the run as a whole ended. */
export const outcome = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("finished") }).describe("Every check ran to its end."),
    z
      .strictObject({
        kind: z.literal("did-not-load"),
        failure: failure.describe("The syntax error, the missing export, or what the import threw."),
      })
      .describe("The answer could not be loaded."),
    z
      .strictObject({
        kind: z.literal("cut-off"),
        reason: cutOffReason,
        message: z.string().describe("What happened and which budget it went over."),
      })
      .describe("The run was ended from outside."),
    z
      .strictObject({ kind: z.literal("our-fault"), message: z.string().describe("What went wrong.") })
      .describe("The host itself failed; the run says nothing about the answer and is never a zero."),
  ])
  .describe("How the run ended.");
export type Outcome = z.infer<typeof outcome>;

/** One line that the answer or the checks printed. */
export const consoleLine = z
  .strictObject({
    check: checkId.nullable().describe("The check that was running; null while files were loading."),
    level: z.enum(["log", "info", "warn", "error", "debug"]).describe("The method of console."),
    text: z.string().describe("What was printed, as text."),
  })
  .describe("One printed line.");
export type ConsoleLine = z.infer<typeof consoleLine>;

/** A known mistake that an answer was seen to make. */
export const matchedMistake = z
  .strictObject({ name: slug, misconception: line, explanation: prose })
  .describe("The known mistake that fails in the same way.");
export type MatchedMistake = z.infer<typeof matchedMistake>;

/** How one check went. */
export const checkResult = z
  .strictObject({
    id: checkId,
    state: checkState,
    points: z.number().min(0).describe("Points that the check is worth."),
    earned: z.number().min(0).describe("Points earned: all of them or none."),
    failures: z.array(failure).describe("Empty unless the check failed, errored or timed out."),
    mistake: matchedMistake.optional(),
    durationMs: z.number().min(0).describe("How long it ran; 0 where it did not."),
  })
  .describe("One check.");
export type CheckResult = z.infer<typeof checkResult>;

/** What checking one answer found. The same answer gets the same report from every host. */
export const checkReport = z
  .strictObject({
    version: z.literal(REPORT_VERSION),
    exercise: slug,
    contentHash: z.string().describe("Of the exercise as it was checked."),
    engine: z.string().describe("The version of the engine packages."),
    host,
    standing: z
      .enum(["self-checked", "verified"])
      .describe("verified only where the answer was judged from outside its realm."),
    outcome,
    checks: z.array(checkResult).describe("Every check, in the order of the file."),
    console: z.array(consoleLine).describe("What was printed, in order."),
    earned: z.number().min(0).describe("Points earned by all checks."),
    possible: z.number().min(0).describe("Points that all checks are worth."),
    durationMs: z.number().min(0).describe("From the start of the run to its outcome."),
  })
  .describe("A check report.");
export type CheckReport = z.infer<typeof checkReport>;
