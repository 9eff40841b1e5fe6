import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test("The nearest word is the one with the fewest changed letters", () => {
  expect(nearest("sumary", ["title", "summary", "sugary"])).toBe("summary");
});

test("A word more than two letters away is not meant", () => {
  expect(nearest("author", ["title", "summary"])).toBeNull();
});
