import { expect, test } from "vitest";
import { availabilityFromMtbf } from "./availability-from-mtbf.ts";

test("Ten hours down in every thousand, start to start, are 99 %", () => {
  expect(availabilityFromMtbf({ mtbfHours: 1000, mttdHours: 2, mttrHours: 8 })).toBe(0.99);
});

test("What is under repair from one failure to the next is never up", () => {
  expect(availabilityFromMtbf({ mtbfHours: 10, mttrHours: 10 })).toBe(0);
});
