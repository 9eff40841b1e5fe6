import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asksForRun, readRunLink, readSeed, runLink } from "./run-link.ts";
import { OF_LINKS } from "./scenario-names.ts";

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

test("Each link of a task to a run leads to the playground, and to a run that can be", () => {
  const exercises = join(import.meta.dirname, "../../../../../exercises");
  const links = globSync("*/exercise.md", { cwd: exercises }).flatMap((file) =>
    [...readFileSync(join(exercises, file), "utf8").matchAll(/simulator\/(\?[^)#\s]*)([^)\s]*)/g)].map(
      ([, search = "", place]) => ({ file, place, system: readRunLink(search)?.scenario }),
    ),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(
    links.filter(({ place, system }) => place !== "#playground" || !system || !OF_LINKS.includes(system)),
  ).toEqual([]);
});
