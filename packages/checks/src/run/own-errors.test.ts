import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { markOwnErrors, withoutMarks } from "./own-errors.ts";

const context = createContext({});
const realm = runInContext("globalThis", context) as typeof globalThis;
markOwnErrors(realm);
const thrownBy = (code: string): unknown =>
  runInContext(`try { ${code} } catch (error) { error.engineText; }`, context);

test("An error of the engine says that its words are the engine's", () => {
  expect(thrownBy("null.x")).toBe(true);
  expect(thrownBy("missing")).toBe(true);
});

test("An error that code made does not, with or without new, or of a class of its own", () => {
  expect(thrownBy('throw new TypeError("x")')).toBe(false);
  expect(thrownBy('throw RangeError("x")')).toBe(false);
  expect(thrownBy('class Own extends TypeError {} throw new Own("x")')).toBe(false);
});

test("The mark is not shown to people", () => {
  expect(withoutMarks("[Error: x { engineText: false }]")).toBe("[Error: x]");
});
