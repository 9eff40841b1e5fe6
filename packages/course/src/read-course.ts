import { assemble } from "./assemble.ts";
import { checkIncidents } from "./check-incidents.ts";
import { checkMentions } from "./check-mentions.ts";
import { checkOrder } from "./check-order.ts";
import { checkPlaceholders } from "./check-placeholders.ts";
import { checkPlacements } from "./check-placements.ts";
import { checkPrerequisites } from "./check-prerequisites.ts";
import { CourseError } from "./course-error.ts";
import type { Course } from "./course.ts";
import { compareProblems } from "./problem.ts";
import type { Problem, Report } from "./problem.ts";
import { readExerciseFiles } from "./read-exercise-files.ts";
import { readModule } from "./read-module.ts";
import { readReferences } from "./read-references.ts";
import { below, byFolder, readShelf } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

/** What reading a course gives: the course, or what is wrong with it. */
export interface Reading {
  /** Null where there is any problem. */
  readonly course: Course | null;
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
}

/**
 * Reads `lessons/` and `exercises/` below a root. Everything wrong is reported at once.
 *
 * @param root a folder; one that is missing reads as a course without modules
 */
export function readCourse(root: string): Reading {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const shelf = readShelf(root, ["lessons", "exercises"]);
  const references = readReferences(byFolder(below(shelf, "lessons")).get("") ?? new Map(), report);
  const exerciseFolders = exerciseShelves(below(shelf, "exercises"), report);
  const modules = readModules(below(shelf, "lessons"), report);
  const exercises = [...exerciseFolders].flatMap(([id, files]) => readExerciseFiles(id, files, report) ?? []);

  // A lesson that could not be read would make its neighbours' mentions look wrong; mend it first.
  const lessons = modules.flatMap((module) => module.lessons);
  if (!problems.some(({ file }) => file.startsWith("lessons/"))) {
    checkPlacements([...exerciseFolders.keys()], lessons, report);
    checkPrerequisites(modules, report);
    if (references) checkMentions(references, lessons, report);
  }
  checkOrder("module", modules, report);
  for (const module of modules) checkOrder("lesson", module.lessons, report);
  checkIncidents(lessons, report);
  checkPlaceholders(shelf, report);

  const whole = problems.length === 0 && references !== null;
  return {
    course: whole ? assemble({ modules, exercises, references }) : null,
    problems: problems.sort(compareProblems),
  };
}

/**
 * Reads a course that must be whole.
 *
 * @throws CourseError that lists every problem
 */
export function readCourseOrThrow(root: string): Course {
  const { course, problems } = readCourse(root);
  if (course === null) throw new CourseError(problems);
  return course;
}

function readModules(lessons: Shelf, report: Report): ReturnType<typeof inOrder> {
  const folders = byFolder(lessons);
  folders.delete("");
  return inOrder([...folders].flatMap(([folder, files]) => readModule(folder, files, report) ?? []));
}

function inOrder(modules: NonNullable<ReturnType<typeof readModule>>[]): typeof modules {
  const sorted = modules.map((module) => ({
    ...module,
    lessons: module.lessons.toSorted((a, b) => a.number - b.number),
  }));
  return sorted.sort((a, b) => a.number - b.number);
}

function exerciseShelves(exercises: Shelf, report: Report): Map<string, Shelf> {
  const folders = byFolder(exercises);
  for (const name of folders.get("")?.keys() ?? []) {
    report({
      file: `exercises/${name}`,
      line: 1,
      message: `exercises/ has no place for ${name}`,
      rule: "exercises/ holds one folder an exercise, and nothing else",
      remedy: "move it into the exercise that uses it, or delete it",
    });
  }
  folders.delete("");
  return folders;
}
