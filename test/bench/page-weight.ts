import { fileURLToPath } from "node:url";
import { serve } from "#serve";
import { openChromium } from "../support/chromium.ts";
import { notMeasured, type Benchmark, type Row } from "./row.ts";

const DIST = fileURLToPath(new URL("../../apps/site/dist/", import.meta.url));
const GOAL_KB = 60;

/** One page of every kind. */
const PAGES: Readonly<Record<string, string>> = {
  landing: "/",
  module: "/why-a-second-one/",
  lesson: "/why-a-second-one/a-single-point-of-failure/",
  exercise: "/exercises/series-and-parallel/",
  glossary: "/glossary/",
  progress: "/progress/",
  formulas: "/formulas/structures/",
  calculators: "/calculators/",
};

/** How much JavaScript a page loads by itself, before the reader touches anything. */
export const pageWeight: Benchmark = {
  name: "Page weight",
  measure: async () => {
    const served = await serve({ folder: DIST, compressed: true });
    const browser = await openChromium();
    try {
      const rows: Row[] = [];
      for (const [kind, path] of Object.entries(PAGES)) {
        const page = await browser.newPage();
        const scripts = new Map<string, number>();
        page.on("response", (response) => {
          const { pathname } = new URL(response.url());
          const counts = pathname.endsWith(".js") && !pathname.includes("/_checks/");
          if (counts) scripts.set(pathname, served.sent.get(pathname) ?? 0);
        });
        const response = await page.goto(served.url + path.slice(1), { waitUntil: "networkidle" });
        const what = `JavaScript of a page: ${kind}`;
        if (response?.status() !== 200) rows.push(notMeasured(what, `${path} is not there`));
        else rows.push({ what, measured: kilobytes(scripts.values()), goal: `${GOAL_KB} kB gzipped` });
        await page.close();
      }
      return rows;
    } finally {
      await browser.close();
      await served.close();
    }
  },
};

function kilobytes(bytes: Iterable<number>): string {
  let total = 0;
  for (const each of bytes) total += each;
  return `${(total / 1000).toFixed(1)} kB gzipped`;
}
