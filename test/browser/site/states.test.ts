import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import { exerciseCount, mistakeOf, solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { predict, wake } from "./support/lesson-page.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { barriersOf } from "./support/visit.ts";
import { openPlain, workspaceIn, type WorkspacePage } from "./support/workspace-page.ts";

const EXERCISE = "series-and-parallel";
const LESSON = "why-a-second-one/a-single-point-of-failure/";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Looks for barriers in both themes. */
async function expectNoBarrier(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
    expect(await barriersOf(page, { colorsOnly: colorScheme === "dark" })).toEqual([]);
  }
}

async function openAfter(code: string): Promise<WorkspacePage> {
  const workspace = await openPlain(await site.newReader(), EXERCISE);
  await workspace.fill(code);
  await workspace.run();
  return workspace;
}

describe.concurrent("A page in use has no barrier in either theme", () => {
  test("A lesson with an answered quiz, a wrong answer in it and a prediction made", async () => {
    const reader = await site.newReader();
    const page = await reader.open(LESSON);
    await predict(page.locator('[data-predict="open-share"]'), "95");
    await wake(page.locator(".questions"));
    await page.locator('[data-question="what-is-single"]').getByLabel("The slowest machine").check();
    await page.locator('[data-question="what-is-single"]').getByRole("button", { name: "Answer" }).click();
    await page.locator('[data-question="shards-all"]').getByRole("button", { name: "I don’t know" }).click();
    await page.locator('[data-question="shared-nothing"]').getByLabel("Room to grow").check();
    await page.locator('[data-question="shared-nothing"]').getByRole("button", { name: "Answer" }).click();
    await expectNoBarrier(page);
  });

  test("The search with results", async () => {
    const reader = await site.newReader();
    const page = await reader.open("");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("balancer");
    await expect(
      page.getByRole("dialog", { name: "Search the course" }).locator("li a").first(),
    ).toBeVisible();
    await expectNoBarrier(page);
  });

  test("An exercise after a failed run, with the mistake explained", async () => {
    const workspace = await openAfter(mistakeOf(EXERCISE, "multiplies-availabilities"));
    await expect(workspace.panel).toContainText("A known mistake");
    await workspace.panel.getByRole("button", { name: "Show this check" }).click();
    await expectNoBarrier(workspace.page);
  });

  test("An exercise whose code could not be loaded", async () => {
    const workspace = await openAfter("export const a = = 1;\n");
    await expectNoBarrier(workspace.page);
  });

  test("A passed exercise, its solution beside it, and its attempts", async () => {
    const workspace = await openAfter(`${solutionOf(EXERCISE)}// mine\n`);
    await expectNoBarrier(workspace.page);
    await workspace.openPanel("Solution");
    await workspace.panel.getByRole("button", { name: "Show the solution" }).click();
    await expect(workspace.panel.locator(".ws-diff").first()).toBeVisible();
    await expectNoBarrier(workspace.page);
    await workspace.openPanel("Attempts");
    await expectNoBarrier(workspace.page);
  });

  test("The full editor with the list of keys open and closed", async () => {
    const reader = await site.newReader();
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await workspace.plainEditor.click();
    await expect(workspace.fullEditor.getByRole("textbox")).toBeFocused();
    await expectNoBarrier(workspace.page);
    await workspace.page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await expectNoBarrier(workspace.page);
  });

  test("An exercise on a phone, part by part", async () => {
    const reader = await site.newReader({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await reader.open(`exercises/${EXERCISE}/`);
    const bar = page.getByRole("navigation", { name: "Parts of the exercise" });
    for (const part of ["Code", "Checks"]) {
      await bar.getByRole("button", { name: part }).tap();
      await expectNoBarrier(page);
    }
    await bar.getByRole("button", { name: "Run" }).tap();
    await expect(page.locator(".ws-summary")).toContainText("0 of 6 checks pass");
    await expectNoBarrier(page);
  });

  test("The progress page with something done, and its question before erasing", async () => {
    const { page } = await openAfter(solutionOf(EXERCISE));
    await expect(page.locator(".ws-passed")).toHaveText("Passed");
    await page.goto(`${site.url}progress/`);
    await expect(page.locator(".pr-totals")).toContainText(`1 of ${exerciseCount} exercises passed`);
    await expectNoBarrier(page);
    await page.getByRole("button", { name: "Erase everything" }).click();
    await expectNoBarrier(page);
  });
});
