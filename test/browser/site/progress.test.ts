import type { Page } from "@playwright/test";
import { afterAll, beforeAll, beforeEach, describe, test } from "vitest";
import { exerciseCount, solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";
import {
  altered,
  exportFile,
  importFile,
  openProgress,
  PASSED,
  rowIn,
  saidIn,
} from "./support/progress-page.ts";
import { openPlain } from "./support/workspace-page.ts";

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await openProgress(await site.newReader());
});

describe("The progress page", () => {
  test("What was passed is counted, with its unit, out of what there is", async () => {
    await expect(page.locator(".pr-totals")).toContainText(`1 of ${exerciseCount} exercises passed`);
    await expect(page.locator(".pr-totals")).toContainText(/0 of \d+ lessons finished/);
  });

  test("An exercise whose checks changed since it was passed is offered again", async () => {
    const file = await exportFile(page);
    const parsed = JSON.parse(file) as { exercises: Record<string, object> };
    const older = { ...parsed.exercises[PASSED], passedHash: "older" };
    await importFile(page, altered(file, { exercises: { [PASSED]: older } }));
    await page.getByRole("link", { name: "Check again: Series and parallel" }).click();
    await expect(page.locator(".ws-passed")).toHaveText(
      "Passed an earlier version of these checks. Run to check again.",
    );
  });
});

describe("Exported progress", () => {
  test("Another browser takes it over whole, and can undo that", async () => {
    const file = await exportFile(page);
    const other = await site.newReader();
    const elsewhere = await other.open("progress/");
    await expect(rowIn(elsewhere)).toContainText("not begun");
    await importFile(elsewhere, file);
    await expect(saidIn(elsewhere)).toHaveText("The file was imported.");
    await expect(rowIn(elsewhere)).toContainText("passed · 1 attempt");
    await elsewhere.getByRole("button", { name: "Undo the import" }).click();
    await expect(rowIn(elsewhere)).toContainText("not begun");
  });

  test("An import shows in a tab that is already open", async () => {
    const file = await exportFile(page);
    const other = await site.newReader();
    const workspace = await openPlain(other, PASSED);
    await importFile(await other.open("progress/"), file);
    await expect(workspace.plainEditor).toHaveValue(solutionOf(PASSED));
  });
});

describe("Erasing everything", () => {
  test("It asks first, erases, and can be undone after a reload", async () => {
    await page.getByRole("button", { name: "Erase everything" }).click();
    const question = page.getByRole("dialog", { name: "Erase all progress in this browser?" });
    await question.getByRole("button", { name: "Keep everything" }).click();
    await expect(rowIn(page)).toContainText("passed");
    await page.getByRole("button", { name: "Erase everything" }).click();
    await question.getByRole("button", { name: "Erase", exact: true }).click();
    await expect(rowIn(page)).toContainText("not begun");
    await page.reload();
    await page.getByRole("button", { name: "Undo the erasure" }).click();
    await expect(rowIn(page)).toContainText("passed · 1 attempt");
  });
});
