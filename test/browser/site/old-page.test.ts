import type { BrowserContext, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import { solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { workspaceIn } from "./support/workspace-page.ts";

const EXERCISE = "series-and-parallel";
const OLD = "This page is older than the site: reload; your code is saved.";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Takes the full editor's script away, as a deployment does with files of the one before. */
const loseTheEditor = (context: BrowserContext): Promise<unknown> =>
  context.route(/\/_astro\/monaco\./, (route) => route.fulfill({ status: 404, body: "" }));

/** From now on the page is served as if its scripts had been built anew, under other names. */
const deployAnew = (page: Page): Promise<unknown> =>
  page.route(page.url(), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/(\/_astro\/Workspace\.)[^".]+/g, "$1NEWNAME");
    await route.fulfill({ response, body });
  });

describe("A tab that was open while the site was deployed anew", () => {
  test("It says that it is old, keeps the code and offers to reload", async () => {
    const reader = await site.newReader();
    await loseTheEditor(reader.context);
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await expect(workspace.plainEditor).toBeEditable();
    await deployAnew(workspace.page);
    await workspace.plainEditor.click();
    await workspace.fill("// written in the old page\n");
    await expect(workspace.notices.filter({ hasText: OLD })).toBeVisible();
    await workspace.page.unrouteAll({ behavior: "wait" });
    await reader.context.unrouteAll({ behavior: "wait" });
    await workspace.notices.getByRole("button", { name: "Reload" }).click();
    await expect(workspace.page.locator("#editor")).toContainText("written in the old page");
    await expect(workspace.notices.filter({ hasText: OLD })).toHaveCount(0);
  });

  test("Checks that have changed meanwhile make it say so, and the run still counts", async () => {
    const reader = await site.newReader();
    await reader.context.route("**/bundle.json", async (route) => {
      const response = await route.fetch();
      const bundle = (await response.json()) as object;
      await route.fulfill({ response, json: { ...bundle, contentHash: "of-the-new-deployment" } });
    });
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await expect(workspace.plainEditor).toBeEditable();
    await workspace.run();
    await expect(workspace.notices.filter({ hasText: OLD })).toBeVisible();
  });

  test("Checks that are gone are our fault and no attempt", async () => {
    const reader = await site.newReader();
    await reader.context.route("**/bundle.json", (route) => route.fulfill({ status: 404, body: "" }));
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await expect(workspace.plainEditor).toBeEditable();
    await workspace.run();
    await expect(workspace.summary).toContainText("Our fault, not yours");
    await workspace.openPanel("Attempts");
    await expect(workspace.panel).toContainText("No attempts yet.");
    await workspace.openPanel("Checks");
    await reader.context.unrouteAll({ behavior: "wait" });
    await workspace.summary.getByRole("button", { name: "Run again" }).click();
    await expect(workspace.summary).toContainText("0 of 6 checks pass");
    await expect(workspace.summary).not.toContainText("Our fault");
  });
});

describe("A page that is not old", () => {
  test("Where only the full editor is missing, the text field goes on and nothing is called old", async () => {
    const reader = await site.newReader();
    await loseTheEditor(reader.context);
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await expect(workspace.plainEditor).toBeEditable();
    await workspace.plainEditor.click();
    await expect(workspace.notices).toHaveText(
      "The full editor could not be loaded. This one does the same checks.",
    );
    await workspace.fill(solutionOf(EXERCISE));
    await workspace.run();
    await expect(workspace.summary).toContainText("6 of 6 checks pass");
  });
});
