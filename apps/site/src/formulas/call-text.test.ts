import { catalogue, type Formula } from "@standby/reliability/catalogue";
import { expect, test } from "vitest";
import { formulas as typeset } from "../markdown.ts";
import { exampleFields, optionsFrom } from "./call-text.ts";
import { evaluate } from "./evaluate.ts";

const formulaOf = (name: string): Formula => {
  const found = catalogue.find((formula) => formula.name === name);
  if (!found) throw new Error(`The catalogue has no ${name}.`);
  return found;
};
const none: ReadonlySet<string> = new Set();

test.each(catalogue)("$name can be typeset and calculated from its example", (formula) => {
  expect(typeset(formula.tex)).toContain("katex");
  expect(evaluate(formula, exampleFields(formula))).toMatchObject({ ok: true });
});

test.each([
  ["one formula", formulaOf("kOfN").tex, 1],
  ["two beside each other", String.raw`a = b \qquad c = d`, 2],
  ["two with a comma between them", String.raw`a = b, \quad c = d`, 2],
  [
    "lines of one that belong together",
    String.raw`\begin{gathered} a, \quad b \\ c \end{gathered} \qquad d`,
    1,
  ],
])("In a space of its own stands %s", (_, tex, count) => {
  expect(typeset(tex).match(/class="katex-display"/g)).toHaveLength(count);
});

test("A call is written as one would write it", () => {
  // 3p² − 2p³ at p = 0.01, by hand.
  const entered = { unavailability: "0.01", k: "2", n: "3" };
  expect(evaluate(formulaOf("kOfNUnavailability"), entered)).toEqual({
    ok: true,
    call: "kOfNUnavailability({ unavailability: 0.01, k: 2, n: 3 })",
    outcomes: [expect.objectContaining({ value: "0.000298" })],
  });
});

test("Lists may be separated by commas, spaces or semicolons", () => {
  for (const unavailabilities of ["0.01, 0.02", "0.01 0.02", "0.01; 0.02", "0.01,0.02"]) {
    const options = optionsFrom(formulaOf("parallelUnavailability"), { unavailabilities }, none);
    expect(options).toEqual({ unavailabilities: [0.01, 0.02] });
  }
});

test("A level may be entered as an availability", () => {
  const entered = { unavailability: "0.99", k: "2", n: "3" };
  expect(optionsFrom(formulaOf("kOfN"), entered, new Set(["unavailability"]))).toEqual({
    availability: 0.99,
    k: 2,
    n: 3,
  });
});

test("What is no number is refused in the function's own words", () => {
  expect(evaluate(formulaOf("kOfN"), { unavailability: "often", k: "2", n: "3" })).toEqual({
    ok: false,
    message: 'unavailability is "often", but must be a fraction from 0 to 1',
  });
});

test("An option that may be left out is left out where its field is empty", () => {
  expect(optionsFrom(formulaOf("downtimePerYear"), { unavailability: "0.1", daysPerYear: "" }, none)).toEqual(
    {
      unavailability: 0.1,
    },
  );
});

test("A structure that is not JSON is refused and does not throw", () => {
  expect(evaluate(formulaOf("systemAvailability"), { "": "{" })).toMatchObject({ ok: false });
});
