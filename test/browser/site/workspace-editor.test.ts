import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import { exerciseFile, mistakeOf, solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { openPlain, workspaceIn, type WorkspacePage } from "./support/workspace-page.ts";

const EXERCISE = "series-and-parallel";
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The workspace with the full editor, which has the focus. */
async function openFull(): Promise<WorkspacePage> {
  const reader = await site.newReader();
  const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
  await workspace.plainEditor.click();
  await expect(workspace.fullEditor.getByRole("textbox")).toBeFocused();
  return workspace;
}

/** What has the focus, by its text or its label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });

describe.concurrent("The full editor", () => {
  test("Tab indents; after Escape it leads out of the editor, which is said", async () => {
    const { page, fullEditor, announcement } = await openFull();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Tab");
    await expect(fullEditor.getByRole("textbox")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(announcement).toHaveText("Tab now moves on.");
    await page.keyboard.press("Tab");
    await expect(page.locator("#editor :focus")).toHaveCount(0);
    await expect.poll(() => focused(page)).not.toBe("");
  });

  test("A wrong type is underlined, from the declarations of what an answer may import", async () => {
    const { fullEditor, replace } = await openFull();
    await replace(
      'import type { Block } from "../given/block.ts";\nexport const unit: Block = { kind: "unit", unavailability: "often" };\n',
    );
    await expect(fullEditor.locator(".squiggly-error")).toHaveCount(1);
  });

  test("A library that the exercise does not offer is underlined", async () => {
    const { fullEditor, replace } = await openFull();
    await replace('import { series } from "@standby/reliability";\nexport const share = series;\n');
    await expect(fullEditor.locator(".squiggly-error")).toHaveCount(1);
  });

  test("Given files can be read and not changed", async () => {
    const { page, fullEditor } = await openFull();
    await page.getByRole("tab", { name: "given/block.ts" }).click();
    await expect(fullEditor).toContainText("unavailability");
    await fullEditor.locator(".view-lines").click();
    await page.keyboard.type("broken");
    await expect(fullEditor).not.toContainText("broken");
    await page.getByRole("tab", { name: "index.ts" }).click();
    await expect(fullEditor).toContainText("seriesUnavailability");
  });

  test("What was typed before it arrived is in it, with the same part selected", async () => {
    const reader = await site.newReader();
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await reader.context.route(/\/_astro\/monaco\./, async (route) => held.then(() => route.continue()));
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await expect(workspace.plainEditor).toBeEditable();
    await workspace.plainEditor.press("Control+Home");
    await workspace.page.keyboard.type("// before x");
    await workspace.page.keyboard.press("Shift+ArrowLeft");
    release();
    await expect(workspace.fullEditor.getByRole("textbox")).toBeFocused();
    await workspace.page.keyboard.type("and after\n");
    await expect(workspace.fullEditor).toContainText("// before and after");
  });
});

describe.concurrent("The plain editor", () => {
  test("Given files can be read and not changed", async () => {
    const workspace = await openPlain(await site.newReader(), EXERCISE);
    await workspace.page.getByRole("tab", { name: "given/block.ts" }).click();
    await expect(workspace.plainEditor).toHaveValue(exerciseFile(`${EXERCISE}/given/block.ts`));
    await expect(workspace.plainEditor).not.toBeEditable();
  });

  test("Tab indents; after Escape it leads out", async () => {
    const workspace = await openPlain(await site.newReader(), EXERCISE);
    await workspace.fill("const a = 1;");
    await workspace.plainEditor.press("Home");
    await workspace.page.keyboard.press("Tab");
    await expect(workspace.plainEditor).toHaveValue("  const a = 1;");
    await workspace.page.keyboard.press("Escape");
    await workspace.page.keyboard.press("Tab");
    await expect(workspace.plainEditor).not.toBeFocused();
  });
});

describe.concurrent("The keyboard alone", () => {
  test("It is enough to write, run, read the failure and run again", async () => {
    const reader = await site.newReader();
    const { page, replace, summary, panel, plainEditor } = workspaceIn(
      await reader.open(`exercises/${EXERCISE}/`),
    );
    await expect(plainEditor).toBeEditable();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("To the task");
    await page.keyboard.press("Enter");
    await expect(page.locator("#pane-task")).toBeFocused();
    await page.keyboard.press("Alt+2");
    await replace(mistakeOf(EXERCISE, "weakest-link"));
    await page.keyboard.press("Control+Enter");
    await expect(summary).toContainText("of 6 checks pass");
    await expect(panel.locator("[data-first-failure]")).toHaveCount(1);
    await page.keyboard.press("Alt+3");
    await expect(panel.locator("[data-first-failure]")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(panel.locator("[data-first-failure]")).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("Alt+2");
    await replace(solutionOf(EXERCISE));
    await page.keyboard.press("Control+Enter");
    await expect(panel).toContainText("Every check passes.");
  });

  test("A question mark lists the keys, and Escape goes back to where the reader was", async () => {
    const workspace = await openPlain(await site.newReader(), EXERCISE);
    const { page } = workspace;
    const tab = page.getByRole("tab", { name: /^Console/ });
    await page.getByRole("tab", { name: /^Checks/ }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(tab).toBeFocused();
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(list).toContainText("Run the checks");
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await expect(tab).toBeFocused();
  });

  test("A question mark that is typed into the code is a question mark", async () => {
    const { page, plainEditor } = await openPlain(await site.newReader(), EXERCISE);
    await plainEditor.press("Control+Home");
    await page.keyboard.type("?");
    await expect(plainEditor).toHaveValue(/^\?/);
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeHidden();
  });
});

describe.concurrent("A phone", () => {
  test("It shows one part at a time, fills the screen, and passes an exercise in a text field", async () => {
    const reader = await site.newReader(PHONE);
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    const { page, plainEditor, fullEditor, summary } = workspace;
    const bar = page.getByRole("navigation", { name: "Parts of the exercise" });
    await expect(page.locator("#pane-task")).toBeVisible();
    await expect(plainEditor).toBeHidden();
    await bar.getByRole("button", { name: "Code" }).tap();
    await expect(page.locator("#pane-task")).toBeHidden();
    await plainEditor.tap();
    await workspace.fill(solutionOf(EXERCISE));
    await bar.getByRole("button", { name: "Run" }).tap();
    await expect(summary).toContainText("6 of 6 checks pass");
    await expect(bar.getByRole("button", { name: /^Checks/ })).toContainText("6/6");
    await expect(fullEditor).toHaveCount(0);
    const sizes = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    expect(sizes).toEqual({ width: 390, height: 844 });
  });
});
