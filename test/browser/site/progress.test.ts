import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, beforeEach, describe, test } from "vitest";
import { solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Reader, type Site } from "./support/open-site.ts";
import { openPlain } from "./support/workspace-page.ts";

const EXERCISE = "series-and-parallel";

let site: Site;
let reader: Reader;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  reader = await site.newReader();
  const workspace = await openPlain(reader, EXERCISE);
  await workspace.fill(solutionOf(EXERCISE));
  await workspace.run();
  await expect(workspace.page.locator(".ws-passed")).toHaveText("Passed");
  page = await reader.open("progress/");
  await expect(row()).toContainText("passed · 1 attempt");
});

const row = (of: Page = page): Locator => of.locator(".pr-exercise", { hasText: "Series and parallel" });
const said = (of: Page = page): Locator => of.locator(".pr-said [role=status]");

/** Chooses a file to import. */
const importFile = (text: string | Buffer, of: Page = page): Promise<void> =>
  of.locator("#import-file").setInputFiles({
    name: "progress.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });

async function exported(): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^standby-progress-\d{4}-\d{2}-\d{2}\.json$/);
  return readFileSync(await file.path(), "utf8");
}

/** An exported file with some of its fields changed. */
const altered = (file: string, change: object): string =>
  JSON.stringify({ ...(JSON.parse(file) as object), ...change });

describe("The progress page", () => {
  test("What was passed is counted, with its unit, out of what there is", async () => {
    await expect(page.locator(".pr-totals")).toContainText("1 of 3 exercises passed");
    await expect(page.locator(".pr-totals")).toContainText(/0 of \d+ lessons finished/);
  });

  test("An exercise whose checks changed since it was passed is offered again", async () => {
    const file = await exported();
    const parsed = JSON.parse(file) as { exercises: Record<string, object> };
    const older = { ...parsed.exercises[EXERCISE], passedHash: "older" };
    await importFile(altered(file, { exercises: { [EXERCISE]: older } }));
    await page.getByRole("link", { name: "Check again: Series and parallel" }).click();
    await expect(page.locator(".ws-passed")).toHaveText(
      "Passed an earlier version of these checks. Run to check again.",
    );
  });
});

describe("Exported progress", () => {
  test("Another browser takes it over whole, and can undo that", async () => {
    const file = await exported();
    const other = await site.newReader();
    const elsewhere = await other.open("progress/");
    await expect(row(elsewhere)).toContainText("not begun");
    await importFile(file, elsewhere);
    await expect(said(elsewhere)).toHaveText("The file was imported.");
    await expect(row(elsewhere)).toContainText("passed · 1 attempt");
    await elsewhere.getByRole("button", { name: "Undo the import" }).click();
    await expect(row(elsewhere)).toContainText("not begun");
  });

  test("An import shows in a tab that is already open", async () => {
    const file = await exported();
    const other = await site.newReader();
    const workspace = await openPlain(other, EXERCISE);
    await importFile(file, await other.open("progress/"));
    await expect(workspace.plainEditor).toHaveValue(solutionOf(EXERCISE));
  });

  const refused: Readonly<Record<string, [string, (file: string) => string]>> = {
    "An empty file": ["The file is empty.", () => ""],
    null: ["The file is empty.", () => "null"],
    "A file that was cut off": ["cannot be read as JSON", (file) => file.slice(0, file.length / 2)],
    "A file of something else": ["is not an export of this course", () => '{"format":"other","version":1}'],
    "A list": ["is not an export of this course", () => "[]"],
    "A file of a newer version": ["made by a newer version", (file) => altered(file, { version: 2 })],
    "A file of an older version": ["made by an older version", (file) => altered(file, { version: 0 })],
    "A file with a damaged row": [
      `exercises > ${EXERCISE}`,
      (file) => altered(file, { exercises: { [EXERCISE]: { files: 42 } } }),
    ],
    "A file with a key that no export has": [
      "something in it is damaged",
      (file) => altered(file, { surprise: true }),
    ],
    "A file that would lead to another site": [
      "something in it is damaged",
      (file) => altered(file, { last: "/elsewhere.example/" }),
    ],
    "A huge file": ["far larger than any export", (file) => file + " ".repeat(20_000_001)],
  };
  test.each(Object.entries(refused))("%s is refused whole, with its reason", async (_, [reason, spoil]) => {
    await importFile(spoil(await exported()));
    await expect(said()).toContainText("Nothing was changed.");
    await expect(said()).toContainText(reason);
    await expect(page.getByRole("button", { name: "Undo the import" })).toHaveCount(0);
    await page.reload();
    await expect(row()).toContainText("passed · 1 attempt");
  });
});

describe("Erasing everything", () => {
  test("It asks first, erases, and can be undone after a reload", async () => {
    await page.getByRole("button", { name: "Erase everything" }).click();
    const question = page.getByRole("dialog", { name: "Erase all progress in this browser?" });
    await question.getByRole("button", { name: "Keep everything" }).click();
    await expect(row()).toContainText("passed");
    await page.getByRole("button", { name: "Erase everything" }).click();
    await question.getByRole("button", { name: "Erase", exact: true }).click();
    await expect(row()).toContainText("not begun");
    await page.reload();
    await page.getByRole("button", { name: "Undo the erasure" }).click();
    await expect(row()).toContainText("passed · 1 attempt");
  });
});
