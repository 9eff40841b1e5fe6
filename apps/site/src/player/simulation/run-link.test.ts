import { expect, test } from "vitest";
import { asksForRun, readRunLink, readSeed, runLink } from "./run-link.ts";

test("A link carries system, seed and schedule, and gives them back", () => {
  const schedule = '[{"at":1,"duration":0,"kind":"crash","target":["current primary"]}]';
  const request = { scenario: "raft", seed: 42, schedule } as const;
  expect(readRunLink(runLink(request))).toEqual(request);
});

test("An address that names no system, or no seed, asks for no run", () => {
  expect(["", "?system=tape&seed=1", "?system=raft", "?system=raft&seed=-1"].map(readRunLink)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("An address that asks for a run that cannot be is told from one that asks for none", () => {
  expect(["", "?theme=dark", "?system=tape&seed=1", "?seed=-1", "?schedule=[]"].map(asksForRun)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test("A seed is a whole number", () => {
  expect(["7", " 12 ", "1e3", "0.5", "", "1234567890"].map(readSeed)).toEqual([
    7,
    12,
    null,
    null,
    null,
    null,
  ]);
});
