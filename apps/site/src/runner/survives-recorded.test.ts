import type { FaultSchedule } from "@standby/contract";
import { linearizable, NotSurvived, replicatedStore } from "@standby/simulator";
import { expect, test } from "vitest";
import { readFirstViolation } from "../player/recording/first-violation.ts";
import { readRecording } from "../player/recording/read-recording.ts";
import { survivesRecorded } from "./survives-recorded.ts";

/** The primary is cut off from its standbys, and crashes before they know what it acknowledged. */
const faultsOf = (seed: number): FaultSchedule => [
  {
    at: 900_000 - seed,
    duration: 600_000,
    kind: "partial-partition",
    target: ["current primary"],
    against: ["a", "b", "c"],
  },
  { at: 1_200_000, duration: 1_000_000, kind: "crash", target: ["current primary"] },
];

test("The first broken promise is recorded in words at once, and the smallest run that breaks it afterwards", () => {
  const texts: string[] = [];
  let seeds = 0;
  const survives = survivesRecorded((text) => texts.push(`${seeds} ${text}`));
  const schedule = (seed: number): FaultSchedule => {
    seeds = Math.max(seeds, seed);
    return faultsOf(seed);
  };
  const properties = [linearizable()];
  const system = replicatedStore({ replication: "async" });
  expect(() =>
    survives(system, { seeds: 5, schedule, properties, untilUs: 4_000_000, shrinkMax: 20 }),
  ).toThrow(NotSurvived);
  const [first = "", run = "", ...more] = texts;
  expect(more).toEqual([]);
  expect(Number.parseInt(first, 10)).toBeLessThan(5);
  expect(readFirstViolation(first.replace(/^\d+ /, ""))).toMatchObject({
    property: properties[0]?.name,
    sentence: expect.stringContaining("crash") as string,
  });
  expect(run.startsWith("5 ")).toBe(true);
  expect(readRecording(run.slice(2)).kind).toBe("run");
});

test.each([
  ["{"],
  ["null"],
  ['{"run":{}}'],
  ['{"first":{"property":"p","sentence":7,"firstBadEvent":"e"}}'],
  [`{"first":{"property":"p","sentence":"s","firstBadEvent":"${"e".repeat(20_000)}"}}`],
])("What is no first violation is not read as one: %.40s", (text) => {
  expect(readFirstViolation(text)).toBeNull();
});
