import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Benchmark } from "./row.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SMALL = 50;
const LARGE = 1_000;
/** Few enough that folder numbers stay within two digits. */
const LESSONS_A_MODULE = 40;

/** How long the site takes to build, with the course as it is and with many more lessons. */
export const siteBuild: Benchmark = {
  name: "Site build",
  measure: async () => {
    const own = build(ROOT);
    const small = build(generated(SMALL));
    const large = build(generated(LARGE));
    const each = (large - small) / (LARGE - SMALL);
    return [
      { what: "Site build, this course", measured: seconds(own), goal: "60 s" },
      {
        what: `Site build, ${SMALL} more lessons`,
        measured: `${seconds(small)}, ${perLesson(small, SMALL)}`,
      },
      {
        what: `Site build, ${LARGE} more lessons`,
        measured: `${seconds(large)}, ${perLesson(large, LARGE)}`,
        ratio: `each further lesson ${(each * 1000).toFixed(0)} ms`,
        goal: "time per lesson flat",
      },
    ];
  },
};

const seconds = (value: number): string => `${value.toFixed(1)} s`;
const perLesson = (value: number, lessons: number): string =>
  `${((value / lessons) * 1000).toFixed(0)} ms a lesson`;

/** Builds the site of the course in a folder, with nothing remembered of other builds; seconds. */
function build(course: string): number {
  forget();
  const outDir = mkdtempSync(join(ROOT, ".standby", "bench-site-"));
  const start = performance.now();
  const astro = join(ROOT, "node_modules", "astro", "bin", "astro.mjs");
  const { status, stderr, stdout } = spawnSync(process.execPath, [astro, "build", "--outDir", outDir], {
    cwd: join(ROOT, "apps", "site"),
    encoding: "utf8",
    env: { ...process.env, STANDBY_COURSE: course, ASTRO_TELEMETRY_DISABLED: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  const took = (performance.now() - start) / 1000;
  rmSync(outDir, { recursive: true, force: true });
  forget();
  if (course !== ROOT) rmSync(course, { recursive: true, force: true });
  if (status !== 0) throw new Error(`the site was not built: ${(stderr || stdout).slice(0, 1_500)}`);
  return took;
}

/** Drops what Astro keeps between builds; it would remember lessons of a course that lay elsewhere. */
function forget(): void {
  for (const kept of [".astro", "node_modules/.astro"])
    rmSync(join(ROOT, "apps", "site", kept), { recursive: true, force: true });
}

/** A copy of the course with so many more lessons; below the root, so that lessons find what they import. */
function generated(lessons: number): string {
  mkdirSync(join(ROOT, ".standby"), { recursive: true });
  const course = mkdtempSync(join(ROOT, ".standby", "bench-course-"));
  for (const shelf of ["lessons", "exercises"])
    cpSync(join(ROOT, shelf), join(course, shelf), { recursive: true });
  for (let index = 0; index < lessons; index += 1) {
    const number = Math.floor(index / LESSONS_A_MODULE);
    const module = join(course, "lessons", `${50 + number}-generated-${number}`);
    if (index % LESSONS_A_MODULE === 0) writeModule(module, number);
    writeLesson(
      join(module, `${String((index % LESSONS_A_MODULE) + 1).padStart(2, "0")}-lesson-${index}`),
      index,
    );
  }
  return course;
}

function writeModule(folder: string, number: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "module.yaml"),
    `title: Generated ${number}\nsummary: Made to be measured.\noutcomes: [Wait for a build]\n`,
  );
  writeFileSync(join(folder, "teach.md"), "# Plan\n\nMade to be measured.\n");
}

function writeLesson(folder: string, index: number): void {
  mkdirSync(folder, { recursive: true });
  const head = `---\ntitle: Lesson ${index}\nsummary: Made to be measured.\nminutes: 10\nobjectives: [Measure]\n---\n\n`;
  const paragraph =
    "A redundant unit helps only where it fails on its own. The rest is arithmetic, and this is filler. ";
  const sections = [1, 2, 3, 4].map((number) => `## Part ${number}\n\n${paragraph.repeat(8)}\n`).join("\n");
  writeFileSync(
    join(folder, "index.mdx"),
    `${head}${sections}\n<Formula tex="A = 1 - U" says="availability" />\n\n<Quiz />\n`,
  );
  const question = (id: string): string =>
    `  - kind: single\n    id: ${id}\n    prompt: Which?\n    options:\n      - { text: This, right: true, why: It is. }\n      - { text: That, why: It is not. }\n`;
  writeFileSync(join(folder, "quiz.yaml"), `questions:\n${["one", "two", "three"].map(question).join("")}`);
}
