import { expect, test } from "vitest";
import { aboutScenario, findScenario } from "./find-scenario.ts";
import { runScenario } from "./run-scenario.ts";
import { startValues } from "./start-values.ts";

const about = aboutScenario("silence");
const asked = { name: "silence", seed: 1, values: startValues(about) };

test("A scenario is found by the name of its file, and a name that no file has is refused", () => {
  expect(about).toMatchObject({ name: "silence", seed: 1, title: "How long is too long" });
  expect(() => findScenario("no-such-thing")).toThrow("no file no-such-thing.scenario.ts");
});

test("The same request gives the same run, told in words with its faults", () => {
  const [one, other] = [runScenario(asked), runScenario(asked)];
  if (one.kind !== "run" || other.kind !== "run") throw new Error("it could not be run");
  expect(one.run.hash).toBe(other.run.hash);
  expect(one.told).toMatch(
    /^Seed 1: lose everything from b .* b is suspected 2 times, the others 0 times\.$/,
  );
});

test("A knob changes the run: whoever waits longer than everything is lost suspects nobody", () => {
  const patient = runScenario({ ...asked, values: { ...asked.values, silenceMs: 1_000 } });
  if (patient.kind !== "run") throw new Error("it could not be run");
  expect(patient.told).toContain("b is suspected 0 times");
});

test("What cannot be run is told in words", () => {
  expect(runScenario({ ...asked, name: "unknown" })).toMatchObject({ kind: "problem" });
});
