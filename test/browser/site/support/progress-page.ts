import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { solutionOf } from "./exercise-files.ts";
import { expect } from "./expect.ts";
import type { Reader } from "./open-site.ts";
import { openPlain } from "./workspace-page.ts";

/** The exercise that has been passed where something has. */
export const PASSED = "series-and-parallel";

/** The progress page of a reader who has passed one exercise. */
export async function openProgress(reader: Reader): Promise<Page> {
  const workspace = await openPlain(reader, PASSED);
  await workspace.fill(solutionOf(PASSED));
  await workspace.run();
  // Said of what is stored, not of the run.
  await expect(workspace.page.locator(".ws-passed")).toHaveText("Passed");
  const page = await reader.open("progress/");
  await expect(rowIn(page)).toContainText("passed · 1 attempt");
  return page;
}

/** The passed exercise on the progress page. */
export const rowIn = (page: Page): Locator =>
  page.locator(".pr-exercise", { hasText: "Series and parallel" });

/** What became of the last import or erasure. */
export const saidIn = (page: Page): Locator => page.locator(".pr-said [role=status]");

/** Chooses a file to import. */
export function importFile(page: Page, text: string): Promise<void> {
  const file = { name: "progress.json", mimeType: "application/json", buffer: Buffer.from(text) };
  return page.locator("#import-file").setInputFiles(file);
}

/** Exports everything; the text of the file. */
export async function exportFile(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^standby-progress-\d{4}-\d{2}-\d{2}\.json$/);
  return readFileSync(await file.path(), "utf8");
}

/** An exported file with some of its fields changed. */
export const altered = (file: string, change: object): string =>
  JSON.stringify({ ...(JSON.parse(file) as object), ...change });
