import { expect, test } from "vitest";
import { aboutScenario } from "./find-scenario.ts";
import { runScenario } from "./run-scenario.ts";
import { startValues } from "./start-values.ts";

/** What a run tells with some of its knobs turned. */
function told(name: string, turned: Readonly<Record<string, number>>): string {
  const made = runScenario({ name, seed: 1, values: { ...startValues(aboutScenario(name)), ...turned } });
  return made.kind === "run" ? (made.told ?? "") : made.problem;
}

type Row = readonly [says: string, name: string, turned: Readonly<Record<string, number>>, told: RegExp];

/** What the text of a lesson says of a run in it, and what the run itself has to tell then. */
const ROWS: readonly Row[] = [
  ["320 ms forgive two lost beats", "patience", {}, / 0 false alarms/],
  ["a hasty detector suspects healthy servers", "patience", { timeoutMs: 110 }, / [1-9]\d* false alarms/],
  ["the first crash hides the second", "surprise", {}, /second is not noticed.* 1 false alarm\./],
  ["an outage left out hides nothing", "surprise", { outages: 0 }, /second is noticed/],
  ["at 10 ms the false alarm is gone", "surprise", { leastMs: 10 }, / 0 false alarms/],
  [
    "a great change is an alarm",
    "surprise",
    { outages: 0, jitter: 16 },
    /second is noticed.* 1 false alarm\./,
  ],

  ["a plain crash loses a few writes", "two-primaries", { fault: 0 }, / Server b.* [1-9]\d* are gone/],
  ["a cut makes two primaries", "two-primaries", { fault: 1 }, /Two primaries answer.* [1-9]\d* are gone/],
  ["a pause of 60 ms loses writes", "two-primaries", { fault: 2, lastsMs: 60 }, / [1-9]\d* are gone/],
  ["what was not copied is lost", "late-copies", {}, /, and [1-9]\d* of them are gone/],
  ["what was copied first is not", "late-copies", { answers: 1 }, /, and 0 of them are gone/],
  ["with a favourite it flaps", "back-and-forth", { back: 1 }, /changes [5-9] times/],
  [
    "without one the worst cable causes one change",
    "back-and-forth",
    { back: 0, lossPercent: 50 },
    /changes once/,
  ],
  ["all steps survive a crash", "one-step-missing", { fault: 0 }, /no two .* and 0 of these are gone/],
  ["and a cut of all", "one-step-missing", { fault: 2 }, /no two .* and 0 of these are gone/],
  ["and a pause", "one-step-missing", { fault: 3 }, /no two .* and 0 of these are gone/],
  ["and take nothing over for the watcher's cable", "one-step-missing", { fault: 1 }, / Server a stays/],
  [
    "without confirming, that takeover is safe",
    "one-step-missing",
    { missing: 1, fault: 1 },
    / Server b.* no two .* and 0 of these/,
  ],
  [
    "without the fence no write is lost, and two answer",
    "one-step-missing",
    { missing: 2 },
    /; two .* and 0 of these/,
  ],
  [
    "without fence and copy both goes wrong",
    "one-step-missing",
    { missing: 5 },
    /; two .* and [1-9]\d* of these/,
  ],
  [
    "without redirecting nobody is served",
    "one-step-missing",
    { missing: 4, fault: 0 },
    / [5-9]\d\d ms nobody is answered/,
  ],

  ["no margin and a slow clock make two", "two-clocks", {}, / Both workers serve for/],
  ["40 % prevents that, at the price of a gap", "two-clocks", { margin: 40 }, / No two .* nobody serves for/],
  ["a little less than the margin is saved by luck", "two-clocks", { margin: 20 }, / No two serve at once/],
  ["a long pause loses updates", "late-writer", {}, /, [1-9]\d* of them lost/],
  ["tokens prevent it", "late-writer", { token: 1 }, /, 0 of them lost/],
  ["but at 60 ms one is lost all the same", "late-writer", { token: 1, pauseMs: 60 }, /, 1 of them lost/],

  ["one report loses what b has missed", "standby-behind", {}, / [1-9]\d* of them are gone/],
  ["two lose nothing", "standby-behind", { reports: 2 }, / 0 of them are gone.* served again/],
  ["three never come", "standby-behind", { reports: 3 }, / not served again/],
  ["the longer log is the wrong one", "longer-log", {}, / [1-9]\d* of them are gone/],
  ["until the right one is longer", "longer-log", { worksMs: 300 }, / 0 of them are gone/],
  ["epochs first lose nothing", "longer-log", { rule: 1 }, / 0 of them are gone/],
];

test.each(ROWS)("In a lesson's run, %s", (_, name, turned, expected) => {
  expect(told(name, turned)).toMatch(expected);
});
