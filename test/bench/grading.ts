import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceOf } from "@standby/checks";
import { readCourseOrThrow } from "@standby/course";
import { ownAnswers, writeClass } from "./own-answers.ts";
import type { Benchmark, Row } from "./row.ts";
import { median, milliseconds } from "./statistics.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CALCULATION = "series-and-parallel";
const SIMULATED = "fencing-tokens";
const STUDENTS = 200;
const SIMULATED_STUDENTS = 4;
const PLAIN_RUNS = 3;
const CLASS = { students: 40, exercises: 12 };

/** A class graded from the command line, against a `vitest run` for each answer. */
export const grading: Benchmark = {
  name: "Grading a class",
  measure: () => {
    const folder = mkdtempSync(join(tmpdir(), "standby-grading-"));
    try {
      const cores = availableParallelism();
      const week = calculations().slice(0, CLASS.exercises);
      // What is measured is not the proof, which is made once on a machine.
      for (const exercise of new Set([CALCULATION, SIMULATED, ...week])) grade(folder, [exercise], 1);
      const { times } = grade(folder, [CALCULATION], STUDENTS);
      const perSecond = (1_000 * (times.length - 1)) / ((times.at(-1) ?? 0) - (times[0] ?? 0));
      const plain = (1_000 * cores) / median(Array.from({ length: PLAIN_RUNS }, plainMs));
      const begun = performance.now();
      const count = grade(folder, week, CLASS.students).times.length;
      const weekSec = (performance.now() - begun) / 1_000;
      const { durations } = grade(folder, [SIMULATED], SIMULATED_STUDENTS);
      const rows: Row[] = [
        {
          what: `Grading calculation exercises, ${cores} lanes`,
          measured: `${perSecond.toFixed(1)} answers/s`,
          instead: `vitest run each: ${plain.toFixed(1)} answers/s`,
          ratio: `${(perSecond / plain).toFixed(1)} times quicker`,
          goal: "50 answers/s on two cores",
        },
        {
          what: `A class of ${CLASS.students} with ${CLASS.exercises} exercises, from the call to its end`,
          measured: `${weekSec.toFixed(1)} s for ${count} answers`,
          instead: `vitest run each: ${(count / plain).toFixed(0)} s`,
          ratio: `${(count / plain / weekSec).toFixed(1)} times quicker`,
          goal: "10 s",
        },
        {
          what: `Grading a simulated answer, ${cores} lanes busy`,
          measured: `${milliseconds(median(durations))} median`,
          goal: "5 s",
        },
      ];
      return Promise.resolve(rows);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The exercises without simulated runs, in the course's order. */
function calculations(): string[] {
  return readCourseOrThrow(ROOT)
    .exercises.map((exercise) => sourceOf(exercise, "any"))
    .filter(({ simulated }) => !simulated)
    .map(({ id }) => id);
}

/** Grades exercises' own answers, each with a comment that makes it another; gives when each was graded, and how long it ran. */
function grade(
  folder: string,
  exercises: readonly string[],
  students: number,
): { times: number[]; durations: number[] } {
  const place = join(folder, `${exercises.join("-")}-${students}`);
  for (const exercise of exercises) {
    const all = ownAnswers(exercise);
    // Each answer to a simulated exercise takes seconds: one kind of them is measured.
    const answers = exercise === SIMULATED ? all.slice(0, 1) : all;
    writeClass(join(place, "class"), exercise, { answers, students });
  }
  const assignment = join(place, "week.yaml");
  const ids = exercises.map((id) => `{ id: ${id} }`).join(", ");
  writeFileSync(assignment, `title: Week\nexercises: [${ids}]\n`);
  const args = ["grade", assignment, join(place, "class"), "--out", join(place, "out"), "--format", "csv"];
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "apps/grader/src/cli.ts"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`standby grade ended with ${status}: ${stderr}`);
  const lines = readFileSync(join(place, "out/results.ndjson"), "utf8").trimEnd().split("\n").slice(1);
  const records = lines.map((line) => JSON.parse(line) as { at: string; report: { durationMs: number } });
  return {
    times: records.map(({ at }) => Date.parse(at)),
    durations: records.map(({ report }) => report.durationMs),
  };
}

/** One `vitest run` of the exercise's starter, as long as it takes; that it fails is right. */
function plainMs(): number {
  const start = performance.now();
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  spawnSync(process.execPath, [vitest, "run", "--project", "exercises", CALCULATION], { cwd: ROOT });
  return performance.now() - start;
}
