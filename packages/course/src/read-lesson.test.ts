import { expect, test } from "vitest";
import { goodCourse, paths, refusals } from "./fixtures.ts";

test("A lesson without index.mdx is refused", () => {
  expect(refusals({ [paths.lesson]: null })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/index.mdx:1  index.mdx is missing. Rule: a lesson has index.mdx and quiz.yaml. Remedy: add index.mdx.",
  ]);
});

test("A lesson without quiz.yaml is refused", () => {
  expect(refusals({ [paths.quiz]: null })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/quiz.yaml:1  quiz.yaml is missing. Rule: a lesson has index.mdx and quiz.yaml. Remedy: add quiz.yaml.",
  ]);
});

test("A lesson's folder without a number is refused", () => {
  expect(
    refusals({
      "lessons/01-why-a-second-one/second/index.mdx": goodCourse[paths.secondLesson] ?? "",
      "lessons/01-why-a-second-one/second/quiz.yaml": goodCourse[paths.quiz] ?? "",
    }),
  ).toEqual([
    'lessons/01-why-a-second-one/second/index.mdx:1  the folder name "second" is not a number and a slug. Rule: modules and lessons stand in folders named by two digits, a hyphen and a slug, such as 06-who-is-dead. Remedy: rename the folder.',
  ]);
});

test("A file that no lesson knows is refused", () => {
  expect(refusals({ "lessons/01-why-a-second-one/01-single-points/quiz.yml": "questions: []\n" })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/quiz.yml:1  a lesson has no place for quiz.yml. Rule: a lesson holds index.mdx, quiz.yaml, and the models and pictures that only it uses. Remedy: rename it to what was meant, or delete it.",
  ]);
});

test("A model and a picture beside a lesson are read without a problem", () => {
  expect(
    refusals({
      "lessons/01-why-a-second-one/01-single-points/model.tsx": "export const model = 1;\n",
      "lessons/01-why-a-second-one/01-single-points/rack.svg": "<svg/>\n",
    }),
  ).toEqual([]);
});

test("Two lessons of a module with one number are refused", () => {
  expect(
    refusals({
      "lessons/01-why-a-second-one/01-more/index.mdx": goodCourse[paths.secondLesson] ?? "",
      "lessons/01-why-a-second-one/01-more/quiz.yaml": goodCourse[paths.quiz] ?? "",
    }),
  ).toEqual([
    "lessons/01-why-a-second-one/01-single-points/index.mdx:1  number 1 is taken by lessons/01-why-a-second-one/01-more/index.mdx. Rule: each lesson has a number of its own, which gives its place; gaps are legal. Remedy: rename one of the two folders.",
  ]);
});

test("Two lessons of a module with one slug are refused", () => {
  expect(
    refusals({
      "lessons/01-why-a-second-one/02-single-points/index.mdx": goodCourse[paths.secondLesson] ?? "",
      "lessons/01-why-a-second-one/02-single-points/quiz.yaml": goodCourse[paths.quiz] ?? "",
    }),
  ).toEqual([
    'lessons/01-why-a-second-one/02-single-points/index.mdx:1  the slug "single-points" is taken by lessons/01-why-a-second-one/01-single-points/index.mdx. Rule: each lesson has a slug of its own, which gives its address. Remedy: rename one of the two folders.',
  ]);
});

test("A question with one right option is refused when it has none", () => {
  expect(refusals({ [paths.quiz]: (text) => text.replace("        right: true\n", "") })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/quiz.yaml:5  options must have exactly one right option. Rule: The choices; exactly one is right. Remedy: change options.",
  ]);
});

test("A question with one right option is refused when it has two", () => {
  expect(
    refusals({ [paths.quiz]: (text) => text.replace("text: A word", "text: A word\n        right: true") }),
  ).toEqual([
    "lessons/01-why-a-second-one/01-single-points/quiz.yaml:5  options must have exactly one right option. Rule: The choices; exactly one is right. Remedy: change options.",
  ]);
});

test("A question with several right options is refused when it has none", () => {
  expect(
    refusals({ [paths.quiz]: (text) => text.replace("text: Two\n        right: true", "text: Two") }),
  ).toEqual([
    "lessons/01-why-a-second-one/01-single-points/quiz.yaml:14  options must have at least one right option. Rule: The choices; at least one is right. Remedy: change options.",
  ]);
});

test("A kind of question that does not exist is refused", () => {
  expect(refusals({ [paths.quiz]: (text) => text.replace("kind: multiple", "kind: multi") })).toEqual([
    'lessons/01-why-a-second-one/01-single-points/quiz.yaml:11  kind is "multi", but must be one of single, multiple, numeric. Rule: One question: single, multiple or numeric. Remedy: write one of single, multiple, numeric.',
  ]);
});

test("Two questions with one id are refused", () => {
  expect(refusals({ [paths.quiz]: (text) => text.replace("id: second", "id: first") })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/quiz.yaml:1  questions must not use an id twice. Rule: Three to six questions, each with an id of its own, in the order in which they are asked. Remedy: change questions.",
  ]);
});

test("A quiz of two questions is refused", () => {
  expect(
    refusals({
      [paths.quiz]: (text) =>
        text.replace(
          "  - kind: numeric\n    id: third\n    prompt: How many?\n    answer: 3\n    tolerance: 0.1\n    why: By counting.\n",
          "",
        ),
    }),
  ).toEqual([
    "lessons/01-why-a-second-one/01-single-points/quiz.yaml:1  questions has 2 items, but needs at least 3. Rule: Three to six questions, each with an id of its own, in the order in which they are asked. Remedy: change questions.",
  ]);
});

test("A lesson that does not show its quiz is refused", () => {
  expect(refusals({ [paths.lesson]: (text) => text.replace("<Quiz />", "") })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/index.mdx:1  the lesson does not show its quiz. Rule: the text of a lesson holds <Quiz />. Remedy: write <Quiz /> where the questions belong.",
  ]);
});

test("A quiz that is shown only in a code block does not count", () => {
  expect(
    refusals({ [paths.secondLesson]: (text) => text.replace("<Quiz />", "```mdx\n<Quiz />\n```") }),
  ).toEqual([
    "lessons/02-arithmetic/01-series/index.mdx:1  the lesson does not show its quiz. Rule: the text of a lesson holds <Quiz />. Remedy: write <Quiz /> where the questions belong.",
  ]);
});

test("A lesson that cites and does not list its sources is refused", () => {
  expect(refusals({ [paths.lesson]: (text) => text.replace("<Sources />", "") })).toEqual([
    "lessons/01-why-a-second-one/01-single-points/index.mdx:12  the lesson cites a source and does not list its sources. Rule: the text of a lesson that cites holds <Sources />. Remedy: write <Sources /> near the end.",
  ]);
});

test("Two predictions with one id are refused", () => {
  expect(
    refusals({ [paths.secondLesson]: (text) => `${text}\n<Predict id="one" />\n<Predict id="one" />\n` }),
  ).toEqual([
    'lessons/02-arithmetic/01-series/index.mdx:14  two predictions have the id "one". Rule: each <Predict> has an id of its own in the lesson, under which it is stored. Remedy: give it an id that no other has.',
  ]);
});

test("A prediction without an id is refused", () => {
  expect(refusals({ [paths.secondLesson]: (text) => `${text}\n<Predict answer={1} />\n` })).toEqual([
    "lessons/02-arithmetic/01-series/index.mdx:13  a prediction has no id. Rule: each <Predict> has an id of its own in the lesson, under which it is stored. Remedy: give it an id that no other has.",
  ]);
});

test("An exercise that is placed but not shown is refused", () => {
  expect(refusals({ [paths.lesson]: (text) => text.replace('<Exercise id="cut-vertices" />', "") })).toEqual([
    'lessons/01-why-a-second-one/01-single-points/index.mdx:8  the text does not show the exercise "cut-vertices". Rule: the text shows each exercise that the frontmatter places, once, as <Exercise id="..." />. Remedy: write <Exercise id="cut-vertices" /> where the exercise belongs.',
  ]);
});

test("An exercise that is shown but not placed is refused", () => {
  expect(refusals({ [paths.secondLesson]: (text) => `${text}\n<Exercise id="cut-vertices" />\n` })).toEqual([
    'lessons/02-arithmetic/01-series/index.mdx:13  the text shows the exercise "cut-vertices", which the frontmatter does not place. Rule: the text shows each exercise that the frontmatter places, once, as <Exercise id="..." />. Remedy: add cut-vertices to exercises: in the frontmatter.',
  ]);
});

test("An exercise that is shown twice is refused", () => {
  expect(refusals({ [paths.lesson]: (text) => `${text}\n<Exercise id="cut-vertices" />\n` })).toEqual([
    'lessons/01-why-a-second-one/01-single-points/index.mdx:20  the text shows the exercise "cut-vertices" twice. Rule: the text shows each exercise that the frontmatter places, once, as <Exercise id="..." />. Remedy: remove one of the two.',
  ]);
});

test("An exercise that is shown without an id is refused", () => {
  expect(refusals({ [paths.secondLesson]: (text) => `${text}\n<Exercise />\n` })).toEqual([
    'lessons/02-arithmetic/01-series/index.mdx:13  the text shows an exercise without an id. Rule: the text shows each exercise that the frontmatter places, once, as <Exercise id="..." />. Remedy: write the name of its folder as the id.',
  ]);
});

test("A source that does not exist is refused", () => {
  expect(
    refusals({ [paths.lesson]: (text) => text.replace('Cite id="a-paper"', 'Cite id="a-papr"') }),
  ).toEqual([
    'lessons/01-why-a-second-one/01-single-points/index.mdx:12  there is no source "a-papr". Rule: ids are those of lessons/sources.yaml. Remedy: write "a-paper" if that was meant.',
  ]);
});

test("A glossary entry that does not exist is refused", () => {
  expect(
    refusals({ [paths.lesson]: (text) => text.replace('Term id="standby"', 'Term id="spare"') }),
  ).toEqual([
    'lessons/01-why-a-second-one/01-single-points/index.mdx:12  there is no glossary entry "spare". Rule: ids are those of lessons/glossary.yaml. Remedy: add it to lessons/glossary.yaml, or name another.',
  ]);
});

test("An incident that two lessons tell is refused", () => {
  expect(
    refusals({
      [paths.secondLesson]: (text) => text.replace("minutes: 10", "minutes: 10\nincident: the-outage"),
    }),
  ).toEqual([
    'lessons/02-arithmetic/01-series/index.mdx:5  the incident "the-outage" is told by why-a-second-one/single-points already. Rule: a real incident is told by one lesson only. Remedy: remove incident: from one of the two, or tell another.',
  ]);
});

test("A text that was never filled in is refused", () => {
  expect(refusals({ [paths.secondLesson]: (text) => text.replace("Text.", "FILL IN: the idea.") })).toEqual([
    'lessons/02-arithmetic/01-series/index.mdx:9  something is still to be filled in: the idea. Rule: "FILL IN:" marks what an author has to replace, and no reader may see it. Remedy: replace it.',
  ]);
});
