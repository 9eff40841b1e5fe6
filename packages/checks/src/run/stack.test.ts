import { expect, test } from "vitest";
import { framesOf } from "./stack.ts";

const locate = (address: string): string | undefined =>
  address.startsWith("blob:null/a") ? "answer/index.ts" : undefined;

test.each([
  ["V8", "Error: x\n    at run (blob:null/a:3:9)\n    at other (https://x/y.js:1:1)"],
  ["SpiderMonkey and JavaScriptCore", "run@blob:null/a:3:9\nother@https://x/y.js:1:1"],
])("%s tells the line of the answer", (_engine, stack) => {
  expect(framesOf(stack, locate)).toEqual([{ file: "answer/index.ts", line: 3 }]);
});

test.each([
  ["V8", "    at new Broken (blob:null/a:1:1)\n    at run (blob:null/a:3:9)"],
  ["SpiderMonkey", "Broken@blob:null/a:1:1\nrun@blob:null/a:3:9"],
])("The constructor of the error's own class is not where it was thrown, in %s", (_engine, stack) => {
  expect(framesOf(stack, locate, "Broken")).toEqual([{ file: "answer/index.ts", line: 3 }]);
});
