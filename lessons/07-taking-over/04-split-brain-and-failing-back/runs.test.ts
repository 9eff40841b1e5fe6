import { run, withWorkload } from "@standby/simulator";
import type { LessonScenario } from "@standby/site/widgets";
import { expect, test } from "vitest";
import goingBack from "./going-back.scenario.ts";
import twoHalves from "./two-halves.scenario.ts";

/** What a run tells with some of its knobs turned. */
function told(scenario: LessonScenario, turned: Readonly<Record<string, number>>): string {
  const starts = Object.entries(scenario.knobs).map(([name, { start }]) => [name, start] as const);
  const made = scenario.make({ ...Object.fromEntries(starts), ...turned });
  const { workload, schedule = [], tell } = made;
  const system = workload ? withWorkload(made.system, workload) : made.system;
  return tell?.(run({ system, seed: 1, schedule, untilUs: made.untilUs })) ?? "";
}

const goneIn = (text: string): number => Number(/; (\d+) of them are gone/.exec(text)?.[1]);
const changesIn = (text: string): number => Number(/changes (\d+) times/.exec(text)?.[1]);
const lostIn = (text: string): number => Number(/writes, (\d+) of west/.exec(text)?.[1]);

test("A longer cut costs more where each site decides for itself, and one below the timeout nothing", () => {
  const lost = [60, 200, 400].map((cutMs) => goneIn(told(twoHalves, { cutMs })));
  expect(lost[0]).toBe(0);
  expect(lost[1]).toBeGreaterThan(0);
  expect(lost[2]).toBeGreaterThan(lost[1] ?? 0);
});

test("A witness that reaches both loses nothing, and one on the side of b only what a could not copy", () => {
  expect(goneIn(told(twoHalves, { decides: 1 }))).toBe(0);
  const onOneSide = goneIn(told(twoHalves, { decides: 1, cut: 1 }));
  expect(onOneSide).toBeGreaterThan(0);
  expect(goneIn(told(twoHalves, { decides: 1, cut: 1, cutMs: 400 }))).toBe(onOneSide);
});

test("Only the hold loses nothing of what west acknowledged", () => {
  const lost = [0, 1, 2].map((how) => lostIn(told(goingBack, { how })));
  expect(lost[0]).toBeGreaterThan(0);
  expect(lost[1]).toBeGreaterThan(0);
  expect(lost[2]).toBe(0);
});

test("With five crashes the lead changes ten times without a wait, and twice with one that is long enough", () => {
  expect(changesIn(told(goingBack, { how: 2, crashes: 5 }))).toBe(10);
  expect(changesIn(told(goingBack, { how: 2, crashes: 5, waitMs: 240 }))).toBe(2);
  expect(changesIn(told(goingBack, { how: 2, crashes: 5, waitMs: 100, doubles: 1 }))).toBeLessThan(6);
});
