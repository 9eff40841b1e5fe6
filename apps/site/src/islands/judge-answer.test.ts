import { expect, test } from "vitest";
import { judgeChoice, judgeNumber } from "./judge-answer.ts";
import type { ShownChoice, ShownNumber } from "./shown-question.ts";

const choice: ShownChoice = {
  kind: "multiple",
  id: "q",
  prompt: "",
  options: [
    { text: "a", right: true, why: "" },
    { text: "b", right: false, why: "" },
    { text: "c", right: true, why: "" },
  ],
};
const number: ShownNumber = {
  kind: "numeric",
  id: "q",
  prompt: "",
  answer: 0.1,
  tolerance: 0.2,
  unit: "",
  why: "<p>sum</p>",
  traps: [{ value: 2, why: "<p>product</p>" }],
};

test("Every right option and no other is right", () => {
  expect(judgeChoice(choice, new Set([0, 2])).right).toBe(true);
});

test.each([[[0]], [[0, 1, 2]], [[1]]])("The options %j are not right", (chosen) => {
  expect(judgeChoice(choice, new Set(chosen)).right).toBe(false);
});

test("A number at the very edge of the tolerance is right in spite of rounding", () => {
  expect(0.1 + 0.2).toBeGreaterThan(0.3);
  expect(judgeNumber(number, 0.1 + 0.2).right).toBe(true);
});

test("A number that a misconception leads to is explained before the right way", () => {
  expect(judgeNumber(number, 2)).toEqual({ right: false, why: "<p>product</p><p>sum</p>" });
});

test("Any other wrong number gets the right way", () => {
  expect(judgeNumber(number, 9)).toEqual({ right: false, why: "<p>sum</p>" });
});
