import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCourseOrThrow, type Exercise } from "@standby/course";
import type { SoakJob } from "./job.ts";
import { rightSystems } from "./systems.ts";

/** Seeds of every right system and solution, with each template; and of every mistake. */
const RIGHT_SEEDS = 10_000;
const MISTAKE_SEEDS = 5_000;

/** The subject of the repository's own systems. */
export const SYSTEMS = "systems";

/**
 * Every job of a soak: the repository's own systems, and each simulated exercise's solution and mistakes; none with more
 * than `seedsMax` seeds at a time.
 */
export function soakJobs(root: string, records: string, seedsMax = RIGHT_SEEDS): readonly SoakJob[] {
  const engine = versionOf(root, ["packages/{simulator,consistency,contract}/src/**/*.ts"]);
  const systems = Object.keys(rightSystems).map((variant) => ({
    subject: SYSTEMS,
    variant,
    file: "test/soak/systems.test.ts",
    version: versionOf(root, ["test/soak/systems*.ts"], engine),
    count: RIGHT_SEEDS,
    isEachTemplate: true,
    mustFail: null,
    records,
  }));
  const exercises = readCourseOrThrow(root).exercises.filter(isSimulated);
  const jobs = [...systems, ...exercises.flatMap((exercise) => jobsOf(root, exercise, engine, records))];
  return jobs.map((job) => ({ ...job, count: Math.min(job.count, seedsMax) }));
}

function jobsOf(root: string, { id, mistakes }: Exercise, engine: string, records: string): SoakJob[] {
  const here = `exercises/${id}`;
  const own = versionOf(root, [`${here}/checks.test.ts`, `${here}/{given,solution}/**/*.ts`], engine);
  const file = `${here}/checks.test.ts`;
  const solution: SoakJob = {
    subject: id,
    variant: "solution",
    file,
    version: own,
    count: RIGHT_SEEDS,
    isEachTemplate: true,
    mustFail: null,
    records,
  };
  const wrong = mistakes.map(({ name, check }) => ({
    ...solution,
    variant: name,
    version: versionOf(root, [`${here}/mistakes/${name}/**/*.ts`], own),
    count: MISTAKE_SEEDS,
    isEachTemplate: false,
    mustFail: check,
  }));
  return [solution, ...wrong];
}

/** Whether the checks of an exercise put answers through many seeds. */
function isSimulated(exercise: Exercise): boolean {
  return [exercise.checksSource, ...Object.values(exercise.given)].some((text) => /\bsurvives\(/.test(text));
}

/** A hash of the files that patterns name, tests left out, and of another version. */
function versionOf(root: string, patterns: readonly string[], base = ""): string {
  const hash = createHash("sha256").update(base);
  for (const path of globSync([...patterns], { cwd: root }).sort()) {
    if (path.endsWith(".test.ts") && !path.endsWith("checks.test.ts") && !path.startsWith("test/soak"))
      continue;
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex").slice(0, 16);
}
