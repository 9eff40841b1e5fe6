import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "../../support/chromium.ts";
import { builtSite, pagesIn } from "./support/built-site.ts";
import { checkLinks, countLinks } from "./support/check-links.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

test("Every address in every page leads somewhere, down to the place in the page", async () => {
  expect(await checkLinks(browser, builtSite())).toEqual([]);
  expect(await countLinks(browser, builtSite())).toBeGreaterThan(20 * pagesIn(builtSite()).length);
});

test.each([
  ['<a href="/no/such/page/">x</a>', "leads nowhere"],
  ['<a href="/glossary/#no-such-word">x</a>', "names a place that the page does not have"],
  ['<a href="/glossary">x</a>', "names a folder without its last slash"],
  ['<img src="https://elsewhere.example/pixel.gif">', "asks another origin"],
  ['<link rel="preload" href="//elsewhere.example/font.woff2">', "asks another origin"],
  ['<img srcset="/missing.png 2x">', "leads nowhere"],
])("A page with %s is found out", async (planted, problem) => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  try {
    cpSync(join(builtSite(), "glossary"), join(folder, "glossary"), { recursive: true });
    const file = join(folder, "glossary/index.html");
    writeFileSync(file, readFileSync(file, "utf8").replace("</body>", `${planted}</body>`));
    const found = (await checkLinks(browser, folder)).filter((line) => line.includes(problem));
    expect(found.some((line) => planted.includes(/"([^"]+)"/.exec(line)?.[1] ?? "nothing"))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
