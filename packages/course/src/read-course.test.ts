import { expect, test } from "vitest";
import { CourseError } from "./course-error.ts";
import { changed, goodCourse, inFolder, paths } from "./fixtures.ts";
import { readCourse, readCourseOrThrow } from "./read-course.ts";

test("A course without a problem is read whole", () => {
  const { course, problems } = inFolder(goodCourse, readCourse);
  expect(problems).toEqual([]);
  expect(course?.lessons.map(({ id, previous, next }) => ({ id, previous, next }))).toEqual([
    { id: "why-a-second-one/single-points", previous: null, next: "arithmetic/series" },
    { id: "arithmetic/series", previous: "why-a-second-one/single-points", next: null },
  ]);
  expect(course?.lessons[0]).toMatchObject({
    number: 1,
    module: "why-a-second-one",
    file: paths.lesson,
    exercises: ["cut-vertices"],
    incident: "the-outage",
    cites: ["a-paper"],
  });
  expect(course?.exercises.map(({ id, lesson }) => ({ id, lesson }))).toEqual([
    { id: "cut-vertices", lesson: "why-a-second-one/single-points" },
  ]);
});

test("A module's minutes are its lessons' and their exercises': 15 + 20, and 10", () => {
  const { course } = inFolder(goodCourse, readCourse);
  expect(course?.modules.map(({ slug, minutes }) => ({ slug, minutes }))).toEqual([
    { slug: "why-a-second-one", minutes: 35 },
    { slug: "arithmetic", minutes: 10 },
  ]);
});

test("Lessons stand in the order of their numbers, and gaps are legal", () => {
  const folder = "lessons/01-why-a-second-one";
  const lesson = goodCourse[paths.secondLesson] ?? "";
  const quiz = goodCourse[paths.quiz] ?? "";
  const more = (name: string) => ({
    [`${folder}/${name}/index.mdx`]: lesson,
    [`${folder}/${name}/quiz.yaml`]: quiz,
  });
  const { course } = inFolder(changed({ ...more("10-ten"), ...more("07-seven") }), readCourse);
  expect(course?.lessons.map(({ slug }) => slug)).toEqual(["single-points", "seven", "ten", "series"]);
});

test("Line endings and byte order marks of Windows change nothing", () => {
  const windows = Object.fromEntries(
    Object.entries(goodCourse).map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]),
  );
  const plain = (texts: typeof goodCourse) => JSON.stringify(inFolder(texts, readCourse));
  expect(plain(windows)).toBe(plain(goodCourse));
});

test("Files whose names begin with a dot are passed over", () => {
  expect(
    inFolder(changed({ "lessons/.DS_Store": "x", "exercises/.cache/a": "x" }), readCourse).problems,
  ).toEqual([]);
});

test("A folder without lessons and exercises is an empty course", () => {
  const { course, problems } = inFolder({}, readCourse);
  expect(problems).toEqual([]);
  expect(course).toMatchObject({ modules: [], lessons: [], exercises: [] });
});

test("Every problem is told at once, in the order of files and lines", () => {
  const broken = changed({
    [paths.secondModule]: null,
    [paths.lesson]: (text) => text.replace("minutes: 15", "minutes: 0\nauthor: me"),
    [paths.checks]: (text) => text.replace("test(", "test.only("),
  });
  const { course, problems } = inFolder(broken, readCourse);
  expect(course).toBeNull();
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    "exercises/cut-vertices/checks.test.ts:5 the checks use .only",
    "lessons/01-why-a-second-one/01-single-points/index.mdx:4 minutes is 0, but must be at least 1",
    'lessons/01-why-a-second-one/01-single-points/index.mdx:5 unknown key "author"',
    "lessons/02-arithmetic/module.yaml:1 module.yaml is missing",
  ]);
});

test("A course that must be whole is thrown back with every problem", () => {
  const broken = changed({ [paths.teach]: null });
  expect(() => inFolder(broken, readCourseOrThrow)).toThrow(CourseError);
  expect(() => inFolder(broken, readCourseOrThrow)).toThrow(
    "The course has one problem:\nlessons/01-why-a-second-one/teach.md:1  teach.md is missing. Rule: ",
  );
});
