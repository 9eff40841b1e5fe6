import { expect, test } from "vitest";
import { catalogue, exampleOf, families, type Formula } from "./catalogue.ts";
import * as reliability from "./index.ts";

const functions = reliability as unknown as Readonly<Record<string, (given: unknown) => unknown>>;

/** What a path such as `downtime.bothDown` names in a result; the whole result without a path. */
function at(result: unknown, path: string | undefined): unknown {
  if (path === undefined) return result;
  return path
    .split(".")
    .reduce<unknown>((value, field) => (value as Record<string, unknown> | undefined)?.[field], result);
}

test("Every public function stands in the catalogue once, and nothing else does", () => {
  expect(catalogue.map(({ name }) => name).toSorted()).toEqual(Object.keys(reliability).toSorted());
});

test("Formulas stand together by family, in the order of the families", () => {
  const order = families.map(({ id }) => id);
  const found = catalogue.map(({ family }) => order.indexOf(family));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test.each(families)("The family “$title” has functions", ({ id }) => {
  expect(catalogue.filter(({ family }) => family === id)).not.toEqual([]);
});

test.each(catalogue)("$name accepts its examples and returns what the catalogue says", (formula: Formula) => {
  const names = formula.parameters.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const result = functions[formula.name]?.(exampleOf(formula));
  for (const { at: path, unit } of formula.outcomes) {
    const value = at(result, path);
    if (unit === "structure") expect(value).toBeDefined();
    else expect(value).toBeTypeOf("number");
    expect(value).not.toBeNaN();
  }
});

test.each(catalogue)("$name is told in whole sentences with a formula and a source", (formula) => {
  const { sentence, tex, source, parameters, outcomes } = formula;
  for (const text of [
    sentence,
    ...parameters.map((each) => each.sentence),
    ...outcomes.map((each) => each.sentence),
  ]) {
    expect(text).toMatch(/^[A-Z0-9].*[.?]$/s);
  }
  expect(tex.length).toBeGreaterThan(0);
  expect(source.length).toBeGreaterThan(10);
});
