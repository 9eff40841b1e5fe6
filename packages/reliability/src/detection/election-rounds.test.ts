import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { electionRounds } from "./election-rounds.ts";

test("A split in 5.23 % of rounds makes 1/0.9477 rounds", () => {
  const rounds = electionRounds({ servers: 5, alive: 4, rangeSec: 0.15, delaySec: 0.015 });
  expect(relativeError(rounds, 1 / 0.9477)).toBeLessThan(1e-12);
});

test("Two of three servers are elected by an empty gap: (1 − x)⁻² rounds, also where hardly any succeeds", () => {
  // Both must be more than the delay apart, which has probability (1 − x)².
  for (const x of [0.1, 0.9, 1 - 2 ** -40]) {
    const rounds = electionRounds({ servers: 3, alive: 2, rangeSec: 1, delaySec: x });
    expect(relativeError(rounds, (1 - x) ** -2)).toBeLessThan(1e-12);
  }
});

test("A request that takes as long as the range of timeouts elects nobody", () => {
  expect(electionRounds({ servers: 3, alive: 2, rangeSec: 1, delaySec: 1 })).toBe(Infinity);
});
