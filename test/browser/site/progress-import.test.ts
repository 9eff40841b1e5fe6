import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
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

let site: Site;
let page: Page;
let exported: string;
beforeAll(async () => {
  site = await openSite();
  page = await openProgress(await site.newReader());
  exported = await exportFile(page);
});
afterAll(() => site.close());

const refused: Readonly<Record<string, [string, (file: string) => string]>> = {
  "An empty file": ["The file is empty.", () => ""],
  null: ["The file is empty.", () => "null"],
  "A file that was cut off": ["cannot be read as JSON", (file) => file.slice(0, file.length / 2)],
  "A file of something else": ["is not an export of this course", () => '{"format":"other","version":1}'],
  "A list": ["is not an export of this course", () => "[]"],
  "A file of a newer version": ["made by a newer version", (file) => altered(file, { version: 2 })],
  "A file of an older version": ["made by an older version", (file) => altered(file, { version: 0 })],
  "A file with a damaged row": [
    `exercises > ${PASSED}`,
    (file) => altered(file, { exercises: { [PASSED]: { files: 42 } } }),
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

describe("A file that is no good", () => {
  // One reader for all: each file must leave everything as it was for the next.
  test.each(Object.entries(refused))("%s is refused whole, with its reason", async (_, [reason, spoil]) => {
    await importFile(page, spoil(exported));
    await expect(saidIn(page)).toContainText("Nothing was changed.");
    await expect(saidIn(page)).toContainText(reason);
    await page.reload();
    await expect(rowIn(page)).toContainText("passed · 1 attempt");
    await expect(page.getByRole("button", { name: "Undo the import" })).toHaveCount(0);
    await expect(saidIn(page)).toBeEmpty();
  });
});
