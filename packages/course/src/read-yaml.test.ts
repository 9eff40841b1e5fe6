import { expect, test } from "vitest";
import { paths, refusals } from "./fixtures.ts";

test("An unknown key is refused, and the key that was meant is named", () => {
  expect(refusals({ [paths.module]: (text) => text.replace("summary:", "sumary:") })).toEqual([
    "lessons/01-why-a-second-one/module.yaml:1  summary is missing. Rule: What the module is about, in one or two sentences. Remedy: add summary.",
    'lessons/01-why-a-second-one/module.yaml:2  unknown key "sumary". Rule: A module; its minutes are summed from its lessons and exercises. It has the keys title, summary, outcomes, prerequisites and no other. Remedy: write "summary" if that was meant.',
  ]);
});

test("An unknown key in frontmatter is refused at its line", () => {
  expect(
    refusals({ [paths.lesson]: (text) => text.replace("minutes: 15", "minutes: 15\nauthor: me") }),
  ).toEqual([
    'lessons/01-why-a-second-one/01-single-points/index.mdx:5  unknown key "author". Rule: A lesson. It has the keys title, summary, minutes, objectives, exercises, incident and no other. Remedy: delete it.',
  ]);
});

test("An unknown key deep inside is refused at its line", () => {
  expect(
    refusals({ [paths.quiz]: (text) => text.replace("text: A word", "text: A word\n        wrong: true") }),
  ).toEqual([
    'lessons/01-why-a-second-one/01-single-points/quiz.yaml:10  unknown key "wrong". Rule: One choice. It has the keys text, right, why and no other. Remedy: delete it.',
  ]);
});

test("A missing key is refused", () => {
  expect(refusals({ [paths.exercise]: (text) => text.replace("kind: calculation\n", "") })).toEqual([
    "exercises/cut-vertices/exercise.md:2  kind is missing. Rule: calculation, debugging, failover, design or attack. Remedy: add kind.",
  ]);
});

test("A number out of range is refused with its bound", () => {
  expect(refusals({ [paths.lesson]: (text) => text.replace("minutes: 15", "minutes: 0") })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/index.mdx:4  minutes is 0, but must be at least 1. Rule: Minutes that a learner is expected to need; a whole number. Remedy: change minutes.",
  ]);
});

test("A fraction of a minute is refused", () => {
  expect(refusals({ [paths.lesson]: (text) => text.replace("minutes: 15", "minutes: 1.5") })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/index.mdx:4  minutes is 1.5, but must be a whole number. Rule: Minutes that a learner is expected to need; a whole number. Remedy: write a whole number.",
  ]);
});

test("Text in the place of a number is refused", () => {
  expect(refusals({ [paths.lesson]: (text) => text.replace("minutes: 15", "minutes: a while") })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/index.mdx:4  minutes is text, but must be a number. Rule: Minutes that a learner is expected to need; a whole number. Remedy: write a number.",
  ]);
});

test("A choice that does not exist is refused, and the one that was meant is named", () => {
  expect(
    refusals({ [paths.exercise]: (text) => text.replace("kind: calculation", "kind: calculations") }),
  ).toEqual([
    'exercises/cut-vertices/exercise.md:4  kind is "calculations", but must be one of calculation, debugging, failover, design, attack. Rule: calculation, debugging, failover, design or attack. Remedy: write "calculation" if that was meant.',
  ]);
});

test("An empty list is refused", () => {
  expect(refusals({ [paths.exercise]: (text) => text.replace("hints:\n  - Count.", "hints: []") })).toEqual([
    "exercises/cut-vertices/exercise.md:8  hints has 0 items, but needs at least 1. Rule: From a nudge to nearly the solution; opened one by one. Remedy: change hints.",
  ]);
});

test("An empty text is refused", () => {
  expect(
    refusals({ [paths.module]: (text) => text.replace("title: Why a second one", 'title: ""') }),
  ).toEqual([
    "lessons/01-why-a-second-one/module.yaml:1  title is empty. Rule: The module's title. Remedy: change title.",
  ]);
});

test("A key that is no id is refused", () => {
  expect(refusals({ "lessons/sources.yaml": (text) => text.replace("a-paper:", "A_Paper:") })).toEqual([
    'lessons/sources.yaml:1  the key "A_Paper" must be lower-case words joined by hyphens, such as k-of-n. Rule: Sources by id. Remedy: rename the key.',
  ]);
});

test("An address that is none is refused", () => {
  expect(
    refusals({
      "lessons/sources.yaml": (text) => text.replace("  year: 1984", "  year: 1984\n  url: somewhere"),
    }),
  ).toEqual([
    "lessons/sources.yaml:5  url is refused: Invalid URL. Rule: Where it can be read; printed, never fetched. Remedy: change url.",
  ]);
});

test("A file without content is refused", () => {
  expect(refusals({ [paths.quiz]: "" })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/quiz.yaml:1  the file is empty, but must be a map. Rule: The quiz of a lesson: three to six questions. Remedy: write a map with the keys questions.",
  ]);
});

test("YAML that does not parse is refused at its line", () => {
  expect(
    refusals({
      [paths.module]: (text) => text.replace("summary: What it is about.", "summary: [What it is about."),
    }),
  ).toEqual([
    "lessons/01-why-a-second-one/module.yaml:3  this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Rule: the text must be YAML 1.2. Remedy: check the indentation, the quotes and the colons on this line and the one before.",
  ]);
});

test("YAML that does not parse is refused at its line in frontmatter too", () => {
  expect(
    refusals({ [paths.lesson]: (text) => text.replace("minutes: 15", "minutes: 15\nminutes: 16") }),
  ).toEqual([
    "lessons/01-why-a-second-one/01-single-points/index.mdx:5  this is not YAML: Map keys must be unique. Rule: the text must be YAML 1.2. Remedy: check the indentation, the quotes and the colons on this line and the one before.",
  ]);
});

test("A file without frontmatter is refused", () => {
  expect(refusals({ [paths.exercise]: "Write it.\n" })).toEqual([
    "exercises/cut-vertices/exercise.md:1  there is no frontmatter. Rule: the file begins with YAML between two lines of three hyphens. Remedy: write --- on the first line, the keys below it, and --- below them.",
  ]);
});

test.each([
  ["module.yaml", paths.module, (text: string) => `${text}more: 1\n`],
  ["a lesson's frontmatter", paths.lesson, (text: string) => text.replace("title:", "more: 1\ntitle:")],
  ["quiz.yaml", paths.quiz, (text: string) => `${text}more: 1\n`],
  ["an exercise's frontmatter", paths.exercise, (text: string) => text.replace("title:", "more: 1\ntitle:")],
  ["mistake.yaml", paths.mistake, (text: string) => `${text}more: 1\n`],
  ["sources.yaml", "lessons/sources.yaml", (text: string) => `${text}  more: 1\n`],
  ["glossary.yaml", "lessons/glossary.yaml", (text: string) => `${text}  more: 1\n`],
  ["errata.yaml", "lessons/errata.yaml", (text: string) => `${text}  more: 1\n`],
])("No unknown key passes in %s", (_, path, change) => {
  expect(refusals({ [path]: change })).toEqual([expect.stringContaining('unknown key "more"')]);
});
