import { expect, test } from "vitest";
import { isVoteQuorum } from "./is-vote-quorum.ts";

test("A node with two votes and one with a single vote bring three", () => {
  // Sum of votes: 2 + 1.
  expect(isVoteQuorum({ votes: [2, 1], needed: 3 })).toBe(true);
  expect(isVoteQuorum({ votes: [1, 1], needed: 3 })).toBe(false);
});

test("A node without a vote adds nothing", () => {
  expect(isVoteQuorum({ votes: [2, 0], needed: 3 })).toBe(false);
});
