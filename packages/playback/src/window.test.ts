import { expect, test } from "vitest";
import { windowAround } from "./window.ts";

const shown = { fromUs: 1_000, toUs: 2_000 };

test("A window stays while the moment is well inside of it", () => {
  expect(windowAround(shown, 1_000, 1_500, 10_000)).toEqual(shown);
});

test("A window follows a moment that leaves it, with more room after it than before", () => {
  expect(windowAround(shown, 1_000, 5_000, 10_000)).toEqual({ fromUs: 4_650, toUs: 5_650 });
});

test("A window never passes the ends of the run", () => {
  expect(windowAround(shown, 1_000, 0, 10_000)).toEqual({ fromUs: 0, toUs: 1_000 });
  expect(windowAround(shown, 1_000, 10_000, 10_000)).toEqual({ fromUs: 9_000, toUs: 10_000 });
  expect(windowAround(shown, 50_000, 10, 10_000)).toEqual({ fromUs: 0, toUs: 10_000 });
});
