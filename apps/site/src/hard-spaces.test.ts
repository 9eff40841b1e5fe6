import { expect, test } from "vitest";
import { withHardSpaces } from "./hard-spaces.ts";

test("A percent sign stays with its number", () => {
  expect(withHardSpaces("At 70 % and 99.9 % of all.")).toBe("At 70\u00a0% and 99.9\u00a0% of all.");
});

test("A remainder in code keeps its spaces", () => {
  const text = "Of 7 %:\n\n```ts\n7 % 3;\n```\n\nand `7 % 3` too";
  expect(withHardSpaces(text)).toBe(text.replace("Of 7 %", "Of 7\u00a0%"));
});

test("So does a short unit, also behind a number that is computed, and a word that begins alike does not", () => {
  const text = "Over 10 s, 40 ms and {limit} MiB, of 3 seconds and 2 msgs";
  expect(withHardSpaces(text)).toBe(
    "Over 10\u00a0s, 40\u00a0ms and {limit}\u00a0MiB, of 3 seconds and 2 msgs",
  );
});
