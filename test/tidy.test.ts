import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listSources } from "./tidy/list-sources.ts";
import { plantings } from "./tidy/plantings.ts";
import { rules } from "./tidy/rules.ts";
import { judge } from "./tidy/source.ts";

const sources = listSources(join(import.meta.dirname, ".."));

describe("The repository", { timeout: 30_000 }, () => {
  test.each(Object.entries(rules))("%s", (_, rule) => {
    expect(judge(rule, sources)).toEqual([]);
  });
});

describe("A planted violation", () => {
  test("There is one of each rule", () => {
    expect(new Set(plantings.map(({ rule }) => rule))).toEqual(new Set(Object.values(rules)));
  });

  test.each(plantings)("fails: $title", ({ rule, plant, failures }) => {
    expect(judge(rule, plant)).toEqual(failures);
  });
});
