import { exerciseFrontmatter } from "@standby/contract";
import type { ExerciseFrontmatter, Files } from "@standby/contract";
import type { OutlinedCheck } from "./checks-outline.ts";
import { contentHash } from "./content-hash.ts";
import type { ExerciseFolder } from "./course.ts";
import { reportFolderName } from "./folder-name.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import type { Report } from "./problem.ts";
import { checksRemedy, readChecks } from "./read-checks.ts";
import { readMistakes } from "./read-mistakes.ts";
import { readYaml } from "./read-yaml.ts";
import type { Located } from "./read-yaml.ts";
import { below } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

/** Reads one folder of `exercises/`; null where it is too broken to say anything of it. */
export function readExerciseFiles(id: string, shelf: Shelf, report: Report): ExerciseFolder | null {
  const folder = `exercises/${id}`;
  reportFolderName(id, `${folder}/exercise.md`, report);
  reportUnknownFiles(folder, shelf, report);
  const starter = filesBelow(shelf, "answer");
  const solution = filesBelow(shelf, "solution");
  const given = filesBelow(shelf, "given");
  reportAnswerFiles(folder, starter, solution, report);

  const checksSource = shelf.get("checks.test.ts");
  if (checksSource === undefined) reportMissing(folder, "checks.test.ts", report);
  const checks =
    checksSource === undefined ? null : readChecks(`${folder}/checks.test.ts`, checksSource, report);
  const mistakes = readMistakes(below(shelf, "mistakes"), { folder, solution, checks }, report);

  const read = readTask(folder, shelf, report);
  if (!read || checksSource === undefined) return null;
  reportPoints(folder, read.frontmatter, checks, report);
  const { imports } = read.frontmatter.data;
  return {
    id,
    folder,
    ...read.frontmatter.data,
    task: read.body,
    starter,
    solution,
    given,
    checksSource,
    mistakes,
    contentHash: (engineVersion) => contentHash({ checksSource, given, imports }, engineVersion),
  };
}

function readTask(
  folder: string,
  shelf: Shelf,
  report: Report,
): { frontmatter: Located<ExerciseFrontmatter>; body: string } | null {
  const file = `${folder}/exercise.md`;
  const text = shelf.get("exercise.md");
  if (text === undefined) {
    reportMissing(folder, "exercise.md", report);
    return null;
  }
  const split = splitFrontmatter(file, text, report);
  const frontmatter = split && readYaml(split.yaml, exerciseFrontmatter, report);
  if (split && split.body.trim() === "") {
    report({
      file,
      line: split.bodyLine,
      message: "the task is empty",
      rule: "the text below the frontmatter is the task that the learner reads",
      remedy: "write the task",
    });
  }
  return split && frontmatter ? { frontmatter, body: split.body.trim() } : null;
}

function reportUnknownFiles(folder: string, shelf: Shelf, report: Report): void {
  for (const path of shelf.keys()) {
    if (/^(exercise\.md|checks\.test\.ts)$|^(answer|given|solution|mistakes)\//.test(path)) continue;
    report({
      file: `${folder}/${path}`,
      line: 1,
      message: `an exercise has no place for ${path}`,
      rule: "an exercise holds exercise.md, checks.test.ts, answer/, given/, solution/ and mistakes/",
      remedy: "rename it to what was meant, or delete it",
    });
  }
}

function reportAnswerFiles(folder: string, starter: Files, solution: Files, report: Report): void {
  if (Object.keys(starter).length === 0) {
    reportMissing(folder, "answer/index.ts", report);
    return;
  }
  const rule = "solution/ holds the same file names as answer/";
  for (const path of Object.keys(starter)) {
    if (path in solution) continue;
    const message = `solution/${path} is missing`;
    report({ file: `${folder}/solution/${path}`, line: 1, message, rule, remedy: `add solution/${path}` });
  }
  for (const path of Object.keys(solution)) {
    if (path in starter) continue;
    const message = `answer/ has no ${path}`;
    const remedy = `add answer/${path}, or delete this file`;
    report({ file: `${folder}/solution/${path}`, line: 1, message, rule, remedy });
  }
}

function reportPoints(
  folder: string,
  frontmatter: Located<ExerciseFrontmatter>,
  checks: readonly OutlinedCheck[] | null,
  report: Report,
): void {
  for (const id of Object.keys(frontmatter.data.points)) {
    if (!checks || checks.some(({ matches }) => matches(id))) continue;
    report({
      file: `${folder}/exercise.md`,
      line: frontmatter.lineOf("points", id),
      message: `points are given to "${id}", which is no check`,
      rule: "points are given to checks by their full title path",
      remedy: checksRemedy(checks),
    });
  }
}

function reportMissing(folder: string, name: string, report: Report): void {
  report({
    file: `${folder}/${name}`,
    line: 1,
    message: `${name} is missing`,
    rule: "an exercise has exercise.md, checks.test.ts, at least one file in answer/ and the same in solution/",
    remedy: `add ${name}`,
  });
}

function filesBelow(shelf: Shelf, folder: string): Files {
  return Object.fromEntries(below(shelf, folder));
}
