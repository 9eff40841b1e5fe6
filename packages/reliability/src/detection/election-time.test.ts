import { expect, test } from "vitest";
import { randomFromSeed } from "../probability/random-from-seed.ts";
import { electionTime } from "./election-time.ts";

test("With requests that take no time the first of four timeouts decides: 150 ms and a fifth of the range", () => {
  // The mean of the smallest of n uniform variables is 1/(n + 1).
  const election = { servers: 5, alive: 4, rangeSec: 0.15, delaySec: 0, minTimeoutSec: 0.15 };
  expect(electionTime(election)).toBeCloseTo(0.18, 14);
});

test("Rounds drawn at random until one elects take as long on average", () => {
  const random = randomFromSeed(1);
  const election = { servers: 5, alive: 4, rangeSec: 1, delaySec: 0.3, minTimeoutSec: 1 };
  const trials = 40_000;
  let sum = 0;
  let squares = 0;
  for (let trial = 0; trial < trials; trial++) {
    let time = election.delaySec;
    for (let votes = 0; votes < 3;) {
      const timeouts = Array.from({ length: election.alive }, random);
      const first = Math.min(...timeouts);
      votes = 1 + timeouts.filter((timeout) => timeout > first + election.delaySec).length;
      time += election.minTimeoutSec + first + election.delaySec;
    }
    sum += time;
    squares += time * time;
  }
  const mean = sum / trials;
  const error = Math.sqrt((squares / trials - mean * mean) / trials);
  expect(Math.abs(mean - electionTime(election))).toBeLessThan(4 * error);
});
