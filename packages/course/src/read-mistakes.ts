import { mistakeFile } from "@standby/contract";
import type { Files } from "@standby/contract";
import type { OutlinedCheck } from "./checks-outline.ts";
import type { Mistake } from "./course.ts";
import { reportFolderName } from "./folder-name.ts";
import type { Report } from "./problem.ts";
import { checksRemedy } from "./read-checks.ts";
import { readYaml } from "./read-yaml.ts";
import { byFolder } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

/** The fewest mistakes that an exercise may know. */
const MISTAKES_MIN = 3;

/** What the mistakes of an exercise are held against. */
export interface MistakeContext {
  /** The exercise's folder, by path below the root. */
  readonly folder: string;
  readonly solution: Files;
  /** Null where the checks could not be read or there are none, and nothing can be said of them. */
  readonly checks: readonly OutlinedCheck[] | null;
}

/** Reads `mistakes/` of an exercise. */
export function readMistakes(mistakes: Shelf, context: MistakeContext, report: Report): Mistake[] {
  const groups = byFolder(mistakes);
  for (const path of groups.get("")?.keys() ?? []) {
    report({
      file: `${context.folder}/mistakes/${path}`,
      line: 1,
      message: "a file stands here that belongs to no mistake",
      rule: "mistakes/ holds one folder a mistake",
      remedy: "move it into the mistake's folder, or delete it",
    });
  }
  groups.delete("");
  if (groups.size < MISTAKES_MIN) {
    report({
      file: `${context.folder}/exercise.md`,
      line: 1,
      message: `the exercise has ${groups.size} of at least ${MISTAKES_MIN} mistakes`,
      rule: `an exercise knows at least ${MISTAKES_MIN} mistakes, each a folder below mistakes/`,
      remedy: "add the wrong answers that learners really give",
    });
  }
  return [...groups].flatMap(([name, files]) => readMistake(name, files, context, report) ?? []);
}

function readMistake(name: string, all: Shelf, context: MistakeContext, report: Report): Mistake | null {
  const folder = `${context.folder}/mistakes/${name}`;
  const file = `${folder}/mistake.yaml`;
  reportFolderName(name, file, report);
  const files = Object.fromEntries([...all].filter(([path]) => path !== "mistake.yaml"));
  if (Object.keys(context.solution).length > 0) reportFiles(folder, files, context.solution, report);
  const text = all.get("mistake.yaml");
  if (text === undefined) {
    report({
      file,
      line: 1,
      message: "mistake.yaml is missing",
      rule: "the folder of a mistake says what the learner believes, and which check that fails",
      remedy: "write it, with the keys misconception, check and explanation",
    });
    return null;
  }
  const read = readYaml({ file, text, firstLine: 1 }, mistakeFile, report);
  if (!read) return null;
  const { data, lineOf } = read;
  if (context.checks && !context.checks.some(({ matches }) => matches(data.check))) {
    report({
      file,
      line: lineOf("check"),
      message: `checks.test.ts has no check "${data.check}"`,
      rule: "a mistake names the check that it must fail",
      remedy: checksRemedy(context.checks),
    });
  }
  return { name, ...data, files };
}

function reportFiles(folder: string, files: Files, solution: Files, report: Report): void {
  const rule = "a mistake holds only the files that differ from the solution, under the same names";
  if (Object.keys(files).length === 0) {
    report({
      file: `${folder}/mistake.yaml`,
      line: 1,
      message: "the mistake changes no file",
      rule,
      remedy: "add the wrong file",
    });
  }
  for (const [path, text] of Object.entries(files)) {
    const right = solution[path];
    if (right !== undefined && right !== text) continue;
    report({
      file: `${folder}/${path}`,
      line: 1,
      message: right === undefined ? `solution/ has no ${path}` : `${path} is the same as in solution/`,
      rule,
      remedy: right === undefined ? `name it after one of ${Object.keys(solution).join(", ")}` : "delete it",
    });
  }
}
