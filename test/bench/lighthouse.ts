import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "#serve";
import { chromiumPath } from "../support/chromium.ts";
import type { Benchmark, Row } from "./row.ts";

const DIST = fileURLToPath(new URL("../../apps/site/dist/", import.meta.url));
const PATHS = ["/", "/why-a-second-one/a-single-point-of-failure/", "/exercises/series-and-parallel/"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Lighthouse's scores, with its own throttling of a slow phone. */
export const lighthouseScores: Benchmark = {
  name: "Lighthouse",
  measure: async () => {
    const served = await serve({ folder: DIST, compressed: true });
    const chromePath = chromiumPath();
    const chromeFlags = ["--headless=new", "--no-sandbox", "--disable-background-networking"];
    const chrome = await launch({ ...(chromePath ? { chromePath } : {}), chromeFlags });
    try {
      const rows: Row[] = [];
      for (const path of PATHS) {
        const result = await lighthouse(served.url + path.slice(1), {
          port: chrome.port,
          logLevel: "silent",
        });
        const scores = CATEGORIES.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
        rows.push({
          what: `Lighthouse ${path}`,
          measured: scores.join(" / "),
          goal: "100 / 100 / 100 / 100",
        });
      }
      return rows;
    } finally {
      chrome.kill();
      await served.close();
    }
  },
};
