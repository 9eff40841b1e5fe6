import { expect, test } from "vitest";
import { isMeant } from "./search.ts";

test("A word is meant by any word of its stem", () => {
  expect(isMeant("failing", "how a part <mark>fails</mark> alone")).toBe(true);
  expect(isMeant("common causes", "a <mark>cause</mark> that all share")).toBe(true);
});

test("A word that only begins with the same letter is not meant", () => {
  expect(isMeant("xylophonequartz", "units <mark>x</mark> and y")).toBe(false);
});

test("A page found by its title, with nothing to mark, is meant", () => {
  expect(isMeant("quorum", "Which replicas must answer.")).toBe(true);
});
