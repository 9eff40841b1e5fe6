import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import { starterOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { wake } from "./support/lesson-page.ts";
import { openSite, type Site } from "./support/open-site.ts";

const LESSON = "why-a-second-one/a-single-point-of-failure/";
const EXERCISE = "exercises/series-and-parallel/";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openWithoutScript(path: string): Promise<Page> {
  const reader = await site.newReader({ javaScriptEnabled: false });
  return reader.open(path);
}

describe.concurrent("Without JavaScript", () => {
  test("A lesson can be read whole, its questions and the answers to its predictions too", async () => {
    const page = await openWithoutScript(LESSON);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A single point of failure");
    await expect(page.locator("main")).toContainText("Count the closed hours instead of the open ones");
    await expect(page.locator('[data-question="what-is-single"]')).toContainText("The slowest machine");
    const prediction = page.locator('[data-predict="how-many"]');
    await prediction.getByText("Show the answer").click();
    await expect(prediction).toContainText("The balancer and the database.");
  });

  test("Formulas are typeset and models show their first state", async () => {
    const page = await openWithoutScript("the-arithmetic-of-availability/series-and-parallel/");
    await expect(page.locator("main .katex").first()).toBeVisible();
    await expect(page.locator("section.model").first()).toBeVisible();
  });

  test("The first page tells what its cluster would show, and its links lead on", async () => {
    const page = await openWithoutScript("");
    await expect(page.locator("noscript p").first()).toContainText("The cluster needs JavaScript to run.");
    await page.getByRole("link", { name: "Begin with the first lesson" }).click();
    await expect(page).toHaveURL(site.url + LESSON);
  });

  test("An exercise's task and starting code can be read", async () => {
    const page = await openWithoutScript(EXERCISE);
    await expect(page.locator("#pane-task noscript p")).toContainText("Running the checks needs JavaScript.");
    await expect(page.locator("#pane-task")).toContainText("Write three functions that say how often");
    await expect(page.locator("#editor textarea")).toHaveValue(starterOf("series-and-parallel"));
  });

  test("The progress page says why it is empty", async () => {
    const page = await openWithoutScript("progress/");
    await expect(page.locator("main noscript p")).toContainText(
      "Progress is kept by JavaScript in this browser.",
    );
  });
});

describe.concurrent("At 200 % zoom on a common screen", () => {
  const HALF = { viewport: { width: 720, height: 450 } };

  test("A lesson's text, quiz and way on can be reached and used", async () => {
    const reader = await site.newReader(HALF);
    const page = await reader.open(LESSON);
    await page.getByRole("button", { name: "Menu" }).click();
    await expect(page.locator(".course a").filter({ hasText: "Series and parallel" }).first()).toBeVisible();
    await page.getByRole("button", { name: "Menu" }).click();
    const question = page.locator('[data-question="what-is-single"]');
    await wake(question);
    await question.getByRole("button", { name: "I don’t know" }).click();
    await expect(question.locator(".outcome")).toContainText("Good to know");
    await expect(page.locator("[data-finishes]")).toBeVisible();
  });

  test("An exercise can be run and its failure read", async () => {
    const reader = await site.newReader(HALF);
    const page = await reader.open(EXERCISE);
    await page.locator(".ws-phone-bar").getByRole("button", { name: "Run" }).click();
    await expect(page.locator(".ws-summary")).toContainText("0 of 6 checks pass");
    await expect(page.locator("[data-first-failure]")).toBeInViewport();
  });

  test("Letters twice as large push nothing out of a lesson or an exercise", async () => {
    const reader = await site.newReader();
    for (const path of [LESSON, EXERCISE]) {
      const page = await reader.open(path);
      await page.addStyleTag({ content: ":root { font-size: 200% !important; }" });
      const overflow = await page.evaluate(() => {
        const root = document.documentElement;
        return root.scrollWidth - root.clientWidth;
      });
      expect([path, overflow]).toEqual([path, 0]);
    }
  });
});
