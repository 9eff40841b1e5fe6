import { expect, test } from "vitest";
import { limitOutput } from "./output-limit.ts";

test("One line more than allowed passes, so that the limit is noticed, and none after it", () => {
  const seen: string[] = [];
  const print = limitOutput({ outputLines: 2, outputBytes: 100 }, (_level, text) => void seen.push(text));
  for (const text of ["a", "b", "c", "d", "e"]) print("log", text);
  expect(seen).toEqual(["a", "b", "c"]);
});

test("A giant line is cut just past the limit", () => {
  const seen: number[] = [];
  const print = limitOutput(
    { outputLines: 2, outputBytes: 100 },
    (_level, text) => void seen.push(text.length),
  );
  print("log", "x".repeat(1000));
  print("log", "more");
  expect(seen).toEqual([101]);
});
