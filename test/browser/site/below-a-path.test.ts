import { afterAll, beforeAll, describe, test } from "vitest";
import { builtSiteBelow } from "./support/built-site.ts";
import { checkLinks } from "./support/check-links.ts";
import { exerciseCount, solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { workspaceIn } from "./support/workspace-page.ts";

const BASE = "/course/";

let site: Site;
beforeAll(async () => {
  site = await openSite({ folder: builtSiteBelow(BASE), base: BASE });
}, 300_000);
afterAll(() => site?.close());

describe("A site below a path of its host", () => {
  test("Every address in every page stays below the path and leads somewhere", async () => {
    expect(await checkLinks(site.browser, site.folder, BASE)).toEqual([]);
  });

  test("A learner lands, opens a lesson and its exercise, and passes in the full editor", async () => {
    const reader = await site.newReader();
    const outside: string[] = [];
    reader.context.on("request", (request) => {
      if (request.url().startsWith("http") && !request.url().startsWith(site.url))
        outside.push(request.url());
    });
    const page = await reader.open("");
    await page.getByRole("link", { name: "Begin with the first lesson" }).click();
    await page.getByRole("link", { name: "Open the exercise" }).click();
    const workspace = workspaceIn(page);
    await expect(page).toHaveURL(`${site.url}exercises/find-single-points/`);
    await workspace.plainEditor.click();
    await workspace.replace(solutionOf("find-single-points"));
    await page.keyboard.press("Control+Enter");
    await expect(workspace.panel).toContainText("Every check passes.");
    await expect(page.locator(".ws-passed")).toHaveText("Passed");
    await page.goto(`${site.url}progress/`);
    await expect(page.locator(".pr-totals")).toContainText(`1 of ${exerciseCount} exercises passed`);
    await page.getByRole("link", { name: "Continue where I left off" }).click();
    await expect(page).toHaveURL(`${site.url}exercises/find-single-points/`);
    expect({ outside, complaints: reader.complaints }).toEqual({ outside: [], complaints: [] });
  });

  test("The search leads to pages below the path", async () => {
    const reader = await site.newReader();
    const page = await reader.open("glossary/");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("single point");
    const first = page.getByRole("dialog", { name: "Search the course" }).locator("li a").first();
    await expect(first).toHaveAttribute("href", /^\/course\//);
    await first.click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(page.url()).toContain(site.url);
  });

  test("What was done is kept apart from another copy of the course on the same host", async () => {
    const reader = await site.newReader();
    const page = await reader.open("exercises/series-and-parallel/");
    await expect(page.locator("#editor textarea")).toBeEditable();
    await page.locator("#editor textarea").fill("// here\n");
    await expect(page.locator(".ws-saved")).toHaveText("Saved");
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names).toEqual([`standby:${BASE}`]);
  });
});
