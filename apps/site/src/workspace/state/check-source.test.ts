import { expect, test } from "vitest";
import { checkSource, checkTitles } from "./check-source.ts";

const source = `
import { describe, expect, test } from "vitest";
// test("not a check", () => {})
describe("outer (group)", () => {
  test("first", () => {
    expect("a ) bracket").toBe("(");
  });
  describe('inner', () => {
    it("first", () => {});
  });
  test.each([[1, 2], [3, 4]])("%i and %i", () => {
    expect(1).toBe(1);
  });
});
test(\`last one\`, () => {});
`;

test("The checks of a file are listed in order, with their full titles", () => {
  expect(checkTitles(source)).toEqual([
    "outer (group) > first",
    "outer (group) > inner > first",
    "outer (group) > … and …",
    "last one",
  ]);
});

test("A check is found by its full title, whatever brackets its strings hold", () => {
  expect(checkSource(source, "outer (group) > first")).toBe(
    'test("first", () => {\n  expect("a ) bracket").toBe("(");\n})',
  );
  expect(checkSource(source, "outer (group) > inner > first")).toBe('it("first", () => {})');
});

test("A check whose title holds values is found by its pattern", () => {
  expect(checkSource(source, "outer (group) > 3 and 4")).toContain("test.each(");
});

test("A check that the text does not name is not found", () => {
  expect(checkSource(source, "first")).toBeNull();
});
