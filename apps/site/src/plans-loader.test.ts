import { expect, test } from "vitest";
import { splitTitle } from "./plans-loader.ts";

test("The heading that a plan begins with is its title", () => {
  expect(splitTitle("\n# Teaching it\n\nFor 8 people.\n")).toEqual({
    title: "Teaching it",
    body: "\n\nFor 8 people.\n",
  });
});

test("A heading further down is no title", () => {
  const text = "For 8 people.\n\n# Later\n";
  expect(splitTitle(text)).toEqual({ title: null, body: text });
});
