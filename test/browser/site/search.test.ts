import type { Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import { solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const dialogIn = (page: Page): Locator => page.getByRole("dialog", { name: "Search the course" });

/** A page with the search open and some words in it. */
async function searchFor(words: string): Promise<Page> {
  const reader = await site.newReader();
  const page = await reader.open("");
  await page.keyboard.press("Control+k");
  await expect(page.getByLabel("Words to look for")).toBeFocused();
  await page.keyboard.type(words);
  return page;
}

describe.concurrent("The search", () => {
  test("Words of a lesson lead to it, by keyboard alone", async () => {
    const page = await searchFor("shared nothing");
    const results = dialogIn(page).locator("li a");
    // What was found for the first of the words alone is shown no more.
    await expect(
      results
        .locator("xpath=..")
        .locator("mark", { hasText: /nothing/i })
        .first(),
    ).toBeVisible();
    await expect(dialogIn(page).getByRole("status")).toContainText(/\d pages? found/);
    await page.keyboard.press("Enter");
    await expect(results.first()).toBeFocused();
    const title = (await results.first().textContent()) ?? "";
    await page.keyboard.press("Enter");
    await expect(page).toHaveTitle(new RegExp(title.slice(0, 20)));
  });

  test("An exercise is found by its task", async () => {
    const page = await searchFor("systemUnavailability");
    await expect(dialogIn(page).getByRole("link", { name: "Series and parallel" }).first()).toBeVisible();
  });

  test("Names that stand in a solution alone lead nowhere near it", async () => {
    expect(solutionOf("find-single-points")).toContain("dependant");
    const page = await searchFor("dependant");
    await expect(dialogIn(page).getByRole("status")).toHaveText(/Nothing found|found/);
    await expect(dialogIn(page).locator("li p").filter({ hasText: "needed.includes(part)" })).toHaveCount(0);
  });

  test("What a simulated run recorded is not searched", async () => {
    const page = await searchFor("fencing token");
    await expect(dialogIn(page).getByRole("link", { name: "Fencing tokens" }).first()).toBeVisible();
    await expect(dialogIn(page).locator("li p").filter({ hasText: "Its clock:" })).toHaveCount(0);
  });

  test("What is nowhere is said to be nowhere, and Escape closes", async () => {
    const page = await searchFor("xylophonequartz");
    await expect(dialogIn(page).getByRole("status")).toHaveText("Nothing found for “xylophonequartz”.");
    await page.keyboard.press("Escape");
    await expect(dialogIn(page)).toBeHidden();
  });
});

describe.concurrent("An unknown address", () => {
  test("It gets a page that says so, with a search that works", async () => {
    const reader = await site.newReader();
    const page = await reader.context.newPage();
    const answer = await page.goto(`${site.url}lessons/that/moved/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
    const here = page.locator(".here");
    await here.getByRole("searchbox").fill("balancer");
    await expect(here.locator("li a").first()).toBeVisible();
    await here.getByRole("searchbox").press("Enter");
    await expect(here.getByRole("searchbox")).toHaveValue("balancer");
    await expect(page).toHaveURL(`${site.url}lessons/that/moved/`);
    await page.getByRole("link", { name: "Or go to the first page." }).click();
    await expect(page).toHaveURL(site.url);
  });
});
