import { z } from "zod";
import { files, line, minutes, prose, slug } from "./ids.ts";

/** What a learner does in an exercise. */
export const exerciseKind = z
  .enum(["calculation", "debugging", "failover", "design", "attack"])
  .describe("calculation, debugging, failover, design or attack.");
export type ExerciseKind = z.infer<typeof exerciseKind>;

/** A check's full title path, its parts joined by ` > `. */
export const checkId = z.string().min(1).describe("A check's full title path, joined by ' > '.");

/** A library that the hosts provide to the code of an exercise. */
export const answerLibrary = z
  .enum(["@standby/reliability", "@standby/consistency", "@standby/simulator", "fast-check"])
  .describe("The name of a library that the hosts provide.");

/** The frontmatter of `exercises/<id>/exercise.md`. */
export const exerciseFrontmatter = z
  .strictObject({
    title: line.describe("The exercise's title."),
    summary: prose.describe("What the learner builds, in one sentence."),
    kind: exerciseKind,
    minutes,
    points: z
      .record(checkId, z.number().int().min(0))
      .default({})
      .describe("Points of single checks, by check id; 1 for every check not named."),
    imports: z
      .array(answerLibrary)
      .default([])
      .describe(
        "Libraries that an answer may import beside its own and the given files; none by default, so that an answer cannot hand in the engine's own function.",
      ),
    hints: z.array(prose).min(1).describe("From a nudge to nearly the solution; opened one by one."),
  })
  .describe("An exercise.");
export type ExerciseFrontmatter = z.infer<typeof exerciseFrontmatter>;

/** `exercises/<id>/mistakes/<name>/mistake.yaml`. */
export const mistakeFile = z
  .strictObject({
    misconception: line.describe("What the learner believes, as a sentence."),
    check: checkId.describe("The check that this mistake must fail, by its full title path."),
    explanation: prose.describe("Shown to a learner whose answer fails the same way."),
  })
  .describe("A wrong answer that real learners give.");
export type MistakeFile = z.infer<typeof mistakeFile>;

/** A mistake as it is recognised in a learner's answer. */
export const knownMistake = z
  .strictObject({
    name: slug.describe("The mistake's folder."),
    misconception: line,
    explanation: prose,
    check: checkId,
    fingerprint: z
      .string()
      .describe("Which checks the mistake fails and what each received, as `fingerprint` of a report."),
  })
  .describe("A mistake with what it was seen to fail when the course was built.");
export type KnownMistake = z.infer<typeof knownMistake>;

/** Everything a host needs to check an answer, and nothing that gives the solution away. */
export const exerciseBundle = z
  .strictObject({
    id: slug.describe("The exercise's folder."),
    contentHash: z
      .string()
      .describe("Changes when checks, given files or the engine change; not when prose does."),
    engine: z.string().describe("The version of the engine packages that the checks import."),
    simulated: z.boolean().describe("Whether the run may take the longer budget of a simulation."),
    checks: z
      .array(z.strictObject({ id: checkId, points: z.number().int().min(0).describe("What it is worth.") }))
      .min(1)
      .describe("Every check in the order of the file, with its points."),
    checksSource: z.string().describe("The text of checks.test.ts."),
    imports: z.array(answerLibrary).describe("Libraries that an answer may import."),
    given: files.describe("Read-only files that answers and checks may import, by path below `given/`."),
    starter: files.describe("What the editor opens, by path below `answer/`."),
    mistakes: z.array(knownMistake).describe("The mistakes that can be recognised."),
  })
  .describe("An exercise, ready to be checked.");
export type ExerciseBundle = z.infer<typeof exerciseBundle>;
