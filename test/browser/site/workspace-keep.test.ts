import { afterAll, beforeAll, describe, test } from "vitest";
import { mistakeOf, solutionOf, starterOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { openPlain, type WorkspacePage } from "./support/workspace-page.ts";

const EXERCISE = "series-and-parallel";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const open = async (): Promise<WorkspacePage> => openPlain(await site.newReader(), EXERCISE);

describe.concurrent("The code of a learner", () => {
  test("A reload in the middle of typing loses nothing", async () => {
    const workspace = await open();
    await workspace.plainEditor.press("Control+Home");
    await workspace.page.keyboard.type("// one, two, three");
    await workspace.page.reload();
    await expect(workspace.plainEditor).toBeEditable();
    await expect(workspace.plainEditor).toHaveValue(`// one, two, three${starterOf(EXERCISE)}`);
  });

  test("A change is stored soon after the last key, and the page says so", async () => {
    const workspace = await open();
    await workspace.fill("// kept\n");
    await expect(workspace.saved).toHaveText("Saved");
    const again = await workspace.page.context().newPage();
    await again.goto(workspace.page.url());
    await expect(again.locator("#editor textarea")).toHaveValue("// kept\n");
  });

  test("What one tab writes shows in the other, which says so", async () => {
    const reader = await site.newReader();
    const [first, second] = [await openPlain(reader, EXERCISE), await openPlain(reader, EXERCISE)];
    await first.fill("// from the first tab\n");
    await expect(second.plainEditor).toHaveValue("// from the first tab\n");
    await expect(second.notices).toContainText("Changed in another tab; this is the newer code.");
  });

  test("Where two tabs wrote without knowing of each other, neither is overwritten in silence", async () => {
    const reader = await site.newReader();
    const first = await openPlain(reader, EXERCISE);
    await reader.context.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => undefined;
      Object.defineProperty(BroadcastChannel.prototype, "onmessage", { writable: true });
    });
    const deaf = await openPlain(reader, EXERCISE);
    await first.fill("// from the first tab\n");
    await expect(first.saved).toHaveText("Saved");
    await deaf.fill("// from the deaf tab\n");
    await expect(deaf.notices).toContainText("Another tab had written code too. It is kept under Attempts.");
    await deaf.openPanel("Attempts");
    await deaf.panel.getByRole("button", { name: "Bring back: Written in another tab" }).click();
    await expect(deaf.plainEditor).toHaveValue("// from the first tab\n");
  });

  test("Reset brings the starting code back, and can be undone", async () => {
    const workspace = await open();
    await workspace.fill("// mine\n");
    await workspace.page.getByRole("button", { name: "Reset" }).click();
    await expect(workspace.plainEditor).toHaveValue(starterOf(EXERCISE));
    await workspace.notices.getByRole("button", { name: "Undo" }).click();
    await expect(workspace.plainEditor).toHaveValue("// mine\n");
    await expect(workspace.notices).toContainText("Your code is back.");
  });

  test("A reset that was noticed only after a reload can still be taken back", async () => {
    const workspace = await open();
    await workspace.fill("// mine\n");
    await workspace.page.getByRole("button", { name: "Reset" }).click();
    await expect(workspace.plainEditor).toHaveValue(starterOf(EXERCISE));
    await expect(workspace.saved).toHaveText("Saved");
    await workspace.page.reload();
    await workspace.openPanel("Attempts");
    await workspace.panel.getByRole("button", { name: "Bring back: Before a reset" }).click();
    await expect(workspace.plainEditor).toHaveValue("// mine\n");
  });
});

describe.concurrent("Attempts", () => {
  test("Every run is kept with its score, across reloads, and can be brought back and undone", async () => {
    const workspace = await open();
    const [wrong, right] = [mistakeOf(EXERCISE, "weakest-link"), solutionOf(EXERCISE)];
    await workspace.fill(wrong);
    await workspace.run();
    await workspace.fill(right);
    await workspace.run();
    await expect(workspace.summary).toContainText("6 of 6 checks pass");
    const attempts = workspace.panel.locator(".ws-attempt");
    await workspace.openPanel("Attempts");
    await expect(attempts).toHaveCount(2);
    await workspace.page.reload();
    await workspace.openPanel("Attempts");
    await expect(attempts).toHaveCount(2);
    await expect(attempts.first()).toContainText("Attempt 2");
    await expect(attempts.first()).toContainText("6 of 6");
    await expect(attempts.first()).toContainText("in the editor");
    await workspace.panel.getByRole("button", { name: "Bring back: Attempt 1" }).click();
    await expect(workspace.plainEditor).toHaveValue(wrong);
    await workspace.notices.getByRole("button", { name: "Undo" }).click();
    await expect(workspace.plainEditor).toHaveValue(right);
  });
});

describe.concurrent("How a learner likes the workspace", () => {
  test("The size of the code's text is remembered", async () => {
    const workspace = await open();
    const size = (): Promise<string> =>
      workspace.plainEditor.evaluate((field) => getComputedStyle(field).fontSize);
    const before = parseFloat(await size());
    await workspace.page.getByRole("button", { name: "Larger text in the editor" }).click();
    await expect.poll(size).toBe(`${before + 1}px`);
    await workspace.page.reload();
    await expect.poll(size).toBe(`${before + 1}px`);
  });

  test("A divider moves with the arrow keys and stays where it was left", async () => {
    const workspace = await open();
    const divider = workspace.page.getByRole("separator", { name: "Width of the task" });
    const before = Number(await divider.getAttribute("aria-valuenow"));
    await divider.press("ArrowRight");
    await expect(divider).not.toHaveAttribute("aria-valuenow", String(before));
    const after = await divider.getAttribute("aria-valuenow");
    expect(Number(after)).toBeGreaterThan(before);
    await workspace.page.reload();
    await expect(divider).toHaveAttribute("aria-valuenow", String(after));
  });

  test("The theme is remembered and holds on every page", async () => {
    const workspace = await open();
    const { page } = workspace;
    const button = page.locator("[data-theme-button]");
    for (const label of ["Theme: light", "Theme: dark"]) {
      await button.click();
      await expect(button).toHaveAttribute("title", label);
    }
    await page.goto(site.url);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
