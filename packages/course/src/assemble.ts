import type { Course, Exercise, ExerciseFolder, Lesson, Module } from "./course.ts";
import type { LessonFolder } from "./read-lesson.ts";
import type { ModuleFolder } from "./read-module.ts";
import type { References } from "./read-references.ts";

/** The parts of a course, each read without a problem, modules and lessons in their order. */
export interface Parts {
  readonly modules: readonly ModuleFolder[];
  readonly exercises: readonly ExerciseFolder[];
  readonly references: References;
}

/** Puts the parts of a course together. */
export function assemble({ modules, exercises, references }: Parts): Course {
  const folders = modules.flatMap((module) => module.lessons);
  const lessons = folders.map((folder, index) => lessonOf(folder, folders[index - 1], folders[index + 1]));
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const placed = lessons.flatMap((lesson) =>
    lesson.exercises.flatMap((id): Exercise[] => {
      const exercise = byId.get(id);
      return exercise ? [{ ...exercise, lesson: lesson.id }] : [];
    }),
  );
  return {
    modules: modules.map((module) => moduleOf(module, lessons, placed)),
    lessons,
    exercises: placed,
    sources: references.sources.data,
    glossary: references.glossary.data,
    errata: references.errata.data,
  };
}

function moduleOf(folder: ModuleFolder, all: readonly Lesson[], exercises: readonly Exercise[]): Module {
  const { number, slug, yaml, teachFile } = folder;
  const lessons = all.filter(({ module }) => module === slug);
  const ids = new Set(lessons.map(({ id }) => id));
  const minutes = [...lessons, ...exercises.filter(({ lesson }) => ids.has(lesson))].reduce(
    (sum, part) => sum + part.minutes,
    0,
  );
  return { number, slug, ...yaml.data, minutes, lessons, teachFile };
}

function lessonOf(folder: LessonFolder, before?: LessonFolder, after?: LessonFolder): Lesson {
  const { number, slug, module, id, file, frontmatter, quiz, tags } = folder;
  const { incident, ...head } = frontmatter.data;
  const cites = tags.flatMap((tag) => (tag.name === "Cite" && tag.id !== null ? [tag.id] : []));
  return {
    number,
    slug,
    module,
    id,
    file,
    ...head,
    ...(incident === undefined ? {} : { incident }),
    quiz,
    cites: [...new Set(cites)],
    previous: before?.id ?? null,
    next: after?.id ?? null,
  };
}
