import fc from "fast-check";
import { expect, test } from "vitest";
import { randomFromSeed } from "../probability/random-from-seed.ts";
import { rivalCandidatesProbability } from "./rival-candidates-probability.ts";
import { splitVoteProbability } from "./split-vote-probability.ts";

test("Four of five servers with timeouts over ten delays split the vote 5.23 % of the time", () => {
  // Two or more of four within a tenth of the range: 1 − 0.9⁴ − 4 · 0.1 · 0.9³ = 0.0523.
  const election = { servers: 5, alive: 4, rangeSec: 0.15, delaySec: 0.015 };
  expect(splitVoteProbability(election)).toBeCloseTo(0.0523, 12);
});

test("Elections drawn at random split as often", () => {
  const random = randomFromSeed(1);
  for (const { servers, alive, delaySec } of [
    { servers: 3, alive: 2, delaySec: 0.2 },
    { servers: 5, alive: 5, delaySec: 0.3 },
    { servers: 7, alive: 5, delaySec: 0.1 },
  ]) {
    const trials = 40_000;
    let splits = 0;
    for (let trial = 0; trial < trials; trial++) {
      const timeouts = Array.from({ length: alive }, random);
      const first = Math.min(...timeouts);
      const votes = 1 + timeouts.filter((timeout) => timeout > first + delaySec).length;
      if (votes <= servers / 2) splits++;
    }
    const expected = splitVoteProbability({ servers, alive, rangeSec: 1, delaySec });
    const error = Math.sqrt((expected * (1 - expected)) / trials);
    expect(Math.abs(splits / trials - expected)).toBeLessThan(4 * error);
  }
});

test("With just a majority alive every rival splits the vote", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (alive, delaySec) => {
        const split = splitVoteProbability({ servers: 2 * alive - 1, alive, rangeSec: 1, delaySec });
        expect(split).toBeCloseTo(
          rivalCandidatesProbability({ candidates: alive, rangeSec: 1, delaySec }),
          12,
        );
      },
    ),
  );
});

test("More randomness means fewer split votes, none means nothing but split votes", () => {
  // The shape of section 9.3 of Ongaro and Ousterhout (2014): without randomness elections went on splitting.
  const election = { servers: 5, alive: 4, delaySec: 0.015 };
  const splits = [0.001, 0.015, 0.025, 0.05, 0.1, 0.15].map((rangeSec) =>
    splitVoteProbability({ ...election, rangeSec }),
  );
  expect(splits.slice(0, 2)).toEqual([1, 1]);
  for (let index = 2; index < splits.length; index++)
    expect(splits[index]).toBeLessThan(splits[index - 1] ?? 0);
});

test("A server that is alone elects itself", () => {
  expect(splitVoteProbability({ servers: 1, alive: 1, rangeSec: 1, delaySec: 5 })).toBe(0);
});
