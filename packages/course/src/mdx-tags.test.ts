import { expect, test } from "vitest";
import { mdxTags } from "./mdx-tags.ts";

test("Components are found in order, with their id and line", () => {
  expect(mdxTags('A <Cite id="one" /> and\n<Quiz />\n<Term id={"two"}>it</Term>')).toEqual([
    { name: "Cite", id: "one", line: 1 },
    { name: "Quiz", id: null, line: 2 },
    { name: "Term", id: "two", line: 3 },
  ]);
});

test("A component may span lines and hold > in its values", () => {
  expect(mdxTags('<Exercise\n  when={a > b}\n  title="a > b"\n  id="three"\n/>')).toEqual([
    { name: "Exercise", id: "three", line: 1 },
  ]);
});

test("Another attribute that ends in id is not the id", () => {
  expect(mdxTags('<Figure grid="wide" />')).toEqual([{ name: "Figure", id: null, line: 1 }]);
});

test.each([
  ["a code block", "```mdx\n<Quiz />\n```"],
  ["a code block with tildes", "~~~\n<Quiz />\n~~~"],
  ["a longer fence around a shorter one", "````\n```\n<Quiz />\n```\n<Quiz />\n````"],
  ["a fence that never ends", "```\n<Quiz />\n"],
  ["code in a line", "Write `<Quiz />` here."],
  ["a comment", "{/* <Quiz />\n<Quiz /> */}"],
  ["a comment of HTML", "<!-- <Quiz /> -->"],
])("Nothing is found in %s", (_, text) => {
  expect(mdxTags(text)).toEqual([]);
});

test("What follows a code block is found at its line", () => {
  expect(mdxTags("```\n<Cite id='one' />\n```\n<Quiz />\n")).toEqual([{ name: "Quiz", id: null, line: 4 }]);
});
