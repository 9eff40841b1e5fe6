import { expect, test } from "vitest";
import { contentHash } from "./content-hash.ts";

const checked = {
  checksSource: "one\ntwo\n",
  given: { "a.ts": "a\n", "b.ts": "b\n" },
  imports: ["fast-check"],
};
const hash = contentHash(checked, "1.0.0");

test("A content hash is 16 hex digits", () => {
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
});

test("Line endings and the order of files do not count", () => {
  const windows = {
    ...checked,
    checksSource: "one\r\ntwo\r\n",
    given: { "b.ts": "b\r\n", "a.ts": "a\r\n" },
  };
  expect(contentHash(windows, "1.0.0")).toBe(hash);
});

test.each([
  ["the checks", { ...checked, checksSource: "one\nthree\n" }, "1.0.0"],
  ["a given file", { ...checked, given: { ...checked.given, "b.ts": "c\n" } }, "1.0.0"],
  ["a given file's name", { ...checked, given: { "a.ts": "a\n", "c.ts": "b\n" } }, "1.0.0"],
  ["what an answer may import", { ...checked, imports: [] }, "1.0.0"],
  ["the engine's version", checked, "1.0.1"],
])("The hash changes with %s", (_, other, engine) => {
  expect(contentHash(other, engine)).not.toBe(hash);
});
