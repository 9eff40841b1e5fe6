import { expect, test } from "vitest";
import { DESIGNS, outcomeOf } from "./answers.ts";

const computer = { silent: 0.02, wrong: 0.01 };

test("What users get adds up to all requests", () => {
  for (const { design } of DESIGNS) {
    const { right, none, wrong } = outcomeOf(design, computer, 0.001);
    expect(right + none + wrong).toBeCloseTo(1, 12);
  }
});

test("A standby halves nothing but silence: 0.02² are silent, and wrong answers become a little more", () => {
  const { none, wrong } = outcomeOf("standby", computer);
  expect(none).toBeCloseTo(0.0004, 15);
  expect(wrong).toBeCloseTo(0.01 + 0.02 * 0.01, 15);
});

test("Two that must agree are right 0.97² of the time, and silent in nearly all the rest", () => {
  const { right, none, wrong } = outcomeOf("comparing", computer);
  expect(right).toBeCloseTo(0.97 ** 2, 15);
  expect(wrong).toBeCloseTo(0.01 ** 2, 15);
  expect(none).toBeCloseTo(1 - 0.97 ** 2 - 0.01 ** 2, 15);
});

test("No design is better against a bug that all copies share", () => {
  for (const { design } of DESIGNS) expect(outcomeOf(design, { silent: 0, wrong: 0 }, 0.01).wrong).toBe(0.01);
});
