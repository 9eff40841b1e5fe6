import { expect, test } from "vitest";
import { curlyQuotes } from "./curly-quotes.ts";

test.each([
  ["The course's engine", "The course’s engine"],
  ["Two servers' work", "Two servers’ work"],
  ['"Cores", said (see "Data").', "“Cores”, said (see “Data”)."],
])("%s is set as %s", (typed, printed) => expect(curlyQuotes(typed)).toBe(printed));
