import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { ANSWER_LIBRARIES } from "@standby/checks";
import type { ExerciseBundle } from "@standby/contract";
import { serve } from "#serve";
import { buildHarness } from "../browser/harness/build-harness.ts";
import { openChromium } from "../support/chromium.ts";
import type { Benchmark, Row } from "./row.ts";
import { median, milliseconds, quantile } from "./statistics.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = 30;
const PLAIN_RUNS = 5;

const CHECKS = `import { describe, expect, test } from "vitest";
import { series, parallel } from "./answer/index.ts";
describe("series", () => {
  test("Two units of 0.9 give 0.81", () => { expect(series([0.9, 0.9])).toBeCloseTo(0.81, 12); });
  test("One unit is itself", () => { expect(series([0.5])).toBe(0.5); });
});
describe("parallel", () => {
  test("Two units of 0.9 give 0.99", () => { expect(parallel([0.9, 0.9])).toBeCloseTo(0.99, 12); });
  test("One unit is itself", () => { expect(parallel([0.5])).toBe(0.5); });
  test("A certain unit makes it certain", () => { expect(parallel([0.2, 1])).toBe(1); });
});
`;
const ANSWER = `export const series = (a: readonly number[]): number => a.reduce((all, one) => all * one, 1);
export const parallel = (a: readonly number[]): number => 1 - a.reduce((none, one) => none * (1 - one), 1);
`;
const EXERCISE: ExerciseBundle = {
  id: "benchmark",
  contentHash: "benchmark",
  engine: "benchmark",
  simulated: false,
  checks: [
    { id: "series > Two units of 0.9 give 0.81", points: 1 },
    { id: "series > One unit is itself", points: 1 },
    { id: "parallel > Two units of 0.9 give 0.99", points: 1 },
    { id: "parallel > One unit is itself", points: 1 },
    { id: "parallel > A certain unit makes it certain", points: 1 },
  ],
  checksSource: CHECKS,
  given: {},
  imports: [...ANSWER_LIBRARIES],
  starter: {},
  mistakes: [],
};

/** From the click on Run to all verdicts, in a fresh sandbox each time, against `vitest run` of the same files. */
export const clickToVerdicts: Benchmark = {
  name: "Click to verdicts",
  measure: async () => {
    const served = await serve({ folder: await buildHarness(), compressed: true });
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.goto(served.url);
      const first = await once(page, 0);
      const warm: number[] = [];
      for (let run = 1; run <= RUNS; run += 1) {
        await page.waitForTimeout(300);
        warm.push(await once(page, run));
      }
      await page.reload();
      const again = await once(page, RUNS + 1);
      return rows({ first, again, warm, plain: median(plainRuns()) });
    } finally {
      await browser.close();
      await served.close();
    }
  },
};

/** One run of an answer that was never seen before; the time is the page's own. */
function once(page: Page, run: number): Promise<number> {
  return page.evaluate(
    async ([exercise, answer]) => {
      const { harness } = globalThis as unknown as {
        harness: { check: (...of: unknown[]) => Promise<unknown> };
      };
      const start = performance.now();
      const report = (await harness.check(exercise, { "index.ts": answer })) as { earned: number };
      if (report.earned !== 5) throw new Error(JSON.stringify(report));
      return performance.now() - start;
    },
    [EXERCISE, `${ANSWER}// run ${run}\n`] as const,
  );
}

function plainRuns(): number[] {
  const folder = `${ROOT}.standby/bench/`;
  mkdirSync(`${folder}answer`, { recursive: true });
  writeFileSync(`${folder}checks.test.ts`, CHECKS);
  const times = [];
  for (let run = 0; run < PLAIN_RUNS; run += 1) {
    writeFileSync(`${folder}answer/index.ts`, `${ANSWER}// run ${run}\n`);
    const start = performance.now();
    const args = [`${ROOT}node_modules/vitest/vitest.mjs`, "run", "--root", folder];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`vitest run failed: ${stdout}`);
    times.push(performance.now() - start);
  }
  rmSync(folder, { recursive: true });
  return times;
}

function rows(times: { first: number; again: number; warm: number[]; plain: number }): Row[] {
  const { first, again, warm, plain } = times;
  const instead = `vitest run: ${milliseconds(plain)}`;
  const ratio = (value: number): string => `${(plain / value).toFixed(0)} times quicker`;
  const middle = median(warm);
  const spread = `${milliseconds(middle)} median, ${milliseconds(quantile(warm, 0.95))} at 95 %`;
  return [
    {
      what: "Click to verdicts, warm",
      measured: spread,
      instead,
      ratio: ratio(middle),
      goal: "16 ms, 40 times",
    },
    { what: "The same, first run of all", measured: milliseconds(first), instead, ratio: ratio(first) },
    {
      what: "The same, first on the page, cached",
      measured: milliseconds(again),
      instead,
      ratio: ratio(again),
      goal: "150 ms",
    },
  ];
}
