import { arrowsOf, lanesOf, type RecordedRun } from "@standby/playback";
import { run as runOf } from "@standby/simulator";
import { expect, test } from "vitest";
import { presetsFor } from "./presets.ts";
import { recorded } from "./recorded.ts";
import { SCENARIOS, type ScenarioName } from "./scenario-names.ts";
import { scenarios } from "./scenarios.ts";
import { simulate } from "./simulate.ts";

const CRASH = '[{"at":1000000,"duration":1000000,"kind":"crash","target":["current primary"]}]';

function made(scenario: ScenarioName, schedule = "[]", seed = 1): RecordedRun {
  const simulated = simulate({ scenario, seed, schedule });
  if (simulated.kind === "problem") throw new Error(simulated.problem);
  return simulated.run;
}

test.each(SCENARIOS)("Without faults, %s keeps its promises, and its run can be posted", (scenario) => {
  const run = made(scenario);
  expect(run.violation).toBeNull();
  expect(structuredClone(run).hash).toBe(run.hash);
  expect(arrowsOf(run).sent.length).toBeGreaterThan(10);
});

test("Only a run that was held against a promise is said to keep it", () => {
  expect(made("store").isJudged).toBe(true);
  expect(made("pair").isJudged).toBe(false);
});

test("A run that never comes to rest is given up, and not said to keep anything", () => {
  const { system } = scenarios.store;
  const short = runOf({ system, seed: 1, untilUs: 4_000_000, stepsMax: 100, isTraced: true });
  expect(recorded(short, scenarios.store.properties)).toEqual({
    kind: "problem",
    problem: expect.stringContaining("given up") as unknown,
  });
});

test("A primary that answers before it has a copy loses writes where it crashes while its copies are behind", () => {
  const behind = JSON.stringify(presetsFor("store").find(({ id }) => id === "behind")?.schedule);
  const run = made("store-async", behind);
  expect(run.violation?.property).toBe("acknowledged writes are kept");
  const [lost] = run.violation?.operations ?? [];
  expect(run.operations[lost ?? -1]).toMatchObject({ kind: "write", outcome: "ok" });
  expect(made("store", behind).violation).toBeNull();
});

test.each(
  SCENARIOS.flatMap((scenario) =>
    presetsFor(scenario).map(({ id, schedule }) => ({ scenario, id, schedule })),
  ),
)("The faults $id happen to $scenario", ({ scenario, schedule }) => {
  const run = made(scenario, JSON.stringify(schedule));
  expect(run.faults.filter(({ hit }) => hit.length > 0).length).toBe(schedule.length);
});

test("Another primary in a later epoch shows in the lanes", () => {
  const run = made("store", CRASH);
  const primaries = lanesOf(run)
    .flat()
    .filter(({ role }) => role === "primary")
    .toSorted((one, other) => one.fromUs - other.fromUs);
  expect(primaries.length).toBeGreaterThan(1);
  expect(primaries.at(-1)?.epoch).toBeGreaterThan(primaries[0]?.epoch ?? Infinity);
  expect(run.faults[0]?.sentence).toBe("crash the current primary at 1 s for 1 s");
});

test.each([
  ["{", /JSON/],
  ['[{"at":-1,"duration":0,"kind":"crash","target":["a"]}]', /^Fault 1, at: /],
  ['[{"at":1,"duration":0,"kind":"meteor","target":["a"]}]', /^Fault 1, kind: /],
  ['[{"at":1,"duration":0,"kind":"crash","target":["nobody"]}]', /"nobody", which is none of/],
])("The schedule %s is refused in words", (schedule, problem) => {
  const simulated = simulate({ scenario: "store", seed: 1, schedule });
  expect(simulated.kind === "problem" && simulated.problem).toMatch(problem);
});
