import { expect, test } from "vitest";
import { duration } from "../format.ts";
import { readDuration } from "./read-duration.ts";

test.each([
  ["90", 90],
  ["90 s", 90],
  ["1,5 min", 90],
  ["2h", 7200],
  ["1.5 days", 129_600],
  ["250 ms", 0.25],
  [" 3 Minutes ", 180],
])("%s is %d seconds", (text, sec) => expect(readDuration(text)).toBe(sec));

test.each(["", "soon", "h", "3 weeks", "3 min 2"])("“%s” is no length of time", (text) =>
  expect(readDuration(text)).toBeNull(),
);

test.each([0.5, 1, 90, 3600, 43_200, 604_800])("What is written for %d seconds is read again", (sec) =>
  expect(readDuration(duration(sec))).toBe(sec),
);
