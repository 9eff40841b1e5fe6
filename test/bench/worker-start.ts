import { serve } from "#serve";
import { buildHarness } from "../browser/harness/build-harness.ts";
import { openChromium } from "../support/chromium.ts";
import type { Benchmark } from "./row.ts";
import { median, milliseconds } from "./statistics.ts";

const RUNS = 15;

/** How long a new worker takes until it could run checks: what a run would wait for without a warm spare. */
export const workerStart: Benchmark = {
  name: "Worker start",
  measure: async () => {
    const served = await serve({ folder: await buildHarness(), compressed: true });
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.goto(served.url);
      const times = await page.evaluate(async (runs) => {
        const { harness } = globalThis as unknown as { harness: { start: () => Promise<void> } };
        const all: number[] = [];
        for (let run = 0; run < runs; run += 1) {
          const start = performance.now();
          await harness.start();
          all.push(performance.now() - start);
        }
        return all;
      }, RUNS);
      return [{ what: "Worker start, until it is ready", measured: `${milliseconds(median(times))} median` }];
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
