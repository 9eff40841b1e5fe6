import { expect, test } from "vitest";
import { resolveImport } from "./resolve-import.ts";

const files = new Set(["answer/index.ts", "answer/plain.js", "given/x.ts", "given/deep/index.ts"]);

test.each([
  ["answer/index.ts", "../given/x.ts", "given/x.ts"],
  ["answer/index.ts", "../given/x.js", "given/x.ts"],
  ["answer/index.ts", "../given/x", "given/x.ts"],
  ["answer/index.ts", "./plain.js", "answer/plain.js"],
  ["answer/index.ts", "../given/./deep", "given/deep/index.ts"],
  ["checks.test.ts", "./answer/index.ts", "answer/index.ts"],
  ["given/deep/index.ts", "../../answer", "answer/index.ts"],
])("From %s, %s is %s", (from, specifier, path) => {
  expect(resolveImport(from, specifier, files)).toBe(path);
});

test.each(["../../outside.ts", "./absent.ts", "vitest", "/answer/index.ts", "https://example.org/x.ts"])(
  "From answer/index.ts, %s is no file of the exercise",
  (specifier) => {
    expect(resolveImport("answer/index.ts", specifier, files)).toBeUndefined();
  },
);

test("Without a set of files the path is taken as written", () => {
  expect(resolveImport("answer/index.ts", "../given/any.ts")).toBe("given/any.ts");
});
