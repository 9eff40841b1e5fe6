import { expect, test } from "vitest";
import { changed, goodCourse, inFolder, paths } from "./fixtures.ts";
import { readCourse, readCourseOrThrow } from "./read-course.ts";

test("A course without a problem is read whole", () => {
  const { course, problems } = inFolder(goodCourse, readCourse);
  expect(problems).toEqual([]);
  expect(course?.modules.map(({ number, slug, minutes }) => ({ number, slug, minutes }))).toEqual([
    { number: 1, slug: "why-a-second-one", minutes: 35 },
    { number: 2, slug: "arithmetic", minutes: 10 },
  ]);
  expect(course?.exercises.map(({ id, lesson }) => ({ id, lesson }))).toEqual([
    { id: "cut-vertices", lesson: "why-a-second-one/single-points" },
  ]);
});
