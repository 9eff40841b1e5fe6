import { expect, test } from "vitest";
import { majority } from "./majority.ts";

test.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [5, 3],
  [1000, 501],
])("%i nodes need %i votes", (n, votes) => {
  // Definition: the smallest whole number above n/2.
  expect(majority({ n })).toBe(votes);
});
