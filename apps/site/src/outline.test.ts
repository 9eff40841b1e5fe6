import type { Course, Exercise, Lesson, Module } from "@standby/course";
import { expect, test } from "vitest";
import { neighbours, outlineOf } from "./outline.ts";

const exercise = { id: "find-it", title: "Find it", minutes: 25 } as Exercise;

/** A course of so many modules with one lesson each; the first lesson places the exercise. */
function courseOf(modules: number): Course {
  const all = Array.from({ length: modules }, (_, index) => {
    const slug = `m${index + 1}`;
    const lesson = { id: `${slug}/l`, title: `Lesson ${index + 1}`, minutes: 10, exercises: [] as string[] };
    if (index === 0) lesson.exercises.push("find-it");
    return {
      slug,
      title: `Module ${index + 1}`,
      minutes: 35,
      lessons: [lesson as unknown as Lesson],
    } as unknown as Module;
  });
  const lessons = all.flatMap((module) => module.lessons);
  return { modules: all, lessons, exercises: [exercise] } as unknown as Course;
}

const below = (path: string): string => `/course/${path}`;

test("A module lists itself, its lessons, and behind each the exercises that it places", () => {
  const [group] = outlineOf(courseOf(2), below)("/course/m1/l/");
  expect(group?.entries.map((entry) => ("href" in entry ? entry.href : ""))).toEqual([
    "/course/m1/",
    "/course/m1/l/",
    "/course/exercises/find-it/",
  ]);
});

test("Links say what they lead to, for the ticks beside them", () => {
  const [group] = outlineOf(courseOf(1), below)("/course/");
  expect(group?.entries.map((entry) => ("attrs" in entry ? entry.attrs : {}))).toEqual([
    { "data-module": "m1" },
    { "data-lesson": "m1/l" },
    { "data-exercise": "find-it" },
  ]);
});

test("Only the page that is shown is current", () => {
  const groups = outlineOf(courseOf(2), below)("/course/m2/l/");
  const current = groups
    .flatMap((group) => group.entries)
    .filter((entry) => "isCurrent" in entry && entry.isCurrent);
  expect(current).toHaveLength(1);
});

test("Before and after a page stand its neighbours, across modules", () => {
  const { prev, next } = neighbours(outlineOf(courseOf(2), below)("/course/exercises/find-it/"));
  expect(prev?.href).toBe("/course/m1/l/");
  expect(next?.href).toBe("/course/m2/");
});

test("A page outside the course has no neighbours", () => {
  expect(neighbours(outlineOf(courseOf(2), below)("/course/glossary/"))).toEqual({
    prev: undefined,
    next: undefined,
  });
});

test("In a large course only the open module lists its lessons", () => {
  const groups = outlineOf(courseOf(121), below)("/course/m7/l/");
  expect(groups.filter((group) => group.entries.length > 1).map((group) => group.label)).toEqual([
    "Module 7",
  ]);
});
