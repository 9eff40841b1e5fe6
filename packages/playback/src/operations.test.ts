import { expect, test } from "vitest";
import { runOf } from "./fixtures.ts";
import { offendingOf, operationsNear } from "./operations.ts";
import type { RecordedOperation } from "./recorded-run.ts";

const made = (number: number, invokedAtUs: number, returnedAtUs: number): RecordedOperation => ({
  number,
  client: "c",
  kind: "read",
  key: "k",
  input: null,
  output: null,
  outcome: "ok",
  invokedAtUs,
  returnedAtUs,
  by: null,
  epoch: null,
});
const every10Us = Array.from({ length: 1_000 }, (_, index) => made(index, index * 10, index * 10 + 5));

test("The operations nearest to a moment are found, the nearest first", () => {
  const near = operationsNear(every10Us, { fromUs: 0, toUs: 10_000 }, 5_000, 3);
  expect(near.map(({ number }) => number)).toEqual([500, 499, 501]);
});

test("An operation counts where it was under way within the window, and not where it had ended", () => {
  const operations = [made(0, 0, 900), made(1, 10, 20), made(2, 600, 700), made(3, 2_000, 2_100)];
  const near = operationsNear(operations, { fromUs: 500, toUs: 1_000 }, 600, 10);
  expect(near.map(({ number }) => number)).toEqual([2, 0]);
});

test("The operations that broke a promise are told by their numbers", () => {
  const violation = { property: "p", atUs: 1, sentence: "s", operations: [7, 3] };
  const run = runOf([], { operations: every10Us, violation });
  expect(offendingOf(run).map(({ number }) => number)).toEqual([3, 7]);
});
