import { expect, type Locator, type Page } from "@playwright/test";
import type { Reader } from "./open-site.ts";

/** The workspace of one exercise, as its learner sees it. */
export interface WorkspacePage {
  readonly page: Page;
  /** The text field that stands in for the full editor before it has arrived, and on touch screens. */
  readonly plainEditor: Locator;
  /** The full editor. */
  readonly fullEditor: Locator;
  readonly runButton: Locator;
  readonly stopButton: Locator;
  /** The panel below the editor. */
  readonly panel: Locator;
  /** What the panel says of the run as a whole. */
  readonly summary: Locator;
  readonly notices: Locator;
  /** What a screen reader is told. */
  readonly announcement: Locator;
  /** Whether the code is stored. */
  readonly saved: Locator;
  /** One check, by a part of its title. */
  readonly check: (title: string) => Locator;
  readonly openPanel: (name: "Checks" | "Console" | "Attempts" | "Solution") => Promise<void>;
  /** Puts code in place of what stands in the full editor, which has the focus. */
  readonly replace: (code: string) => Promise<void>;
  /** Puts code into the plain editor. */
  readonly fill: (code: string) => Promise<void>;
  /** The code in the plain editor. */
  readonly code: () => Promise<string>;
  /** Presses Run and waits for the run to end. */
  readonly run: () => Promise<void>;
  /** Waits until a run has ended. */
  readonly ended: () => Promise<void>;
}

/** The workspace in a page that shows one. */
export function workspaceIn(page: Page): WorkspacePage {
  const panel = page.locator("#panel");
  const work = page.locator(".ws-work");
  const runButton = work.getByRole("button", { name: "Run", exact: true });
  const plainEditor = page.locator("#editor textarea:not(.monaco-editor textarea)");
  const ended = async (): Promise<void> => {
    await expect(panel.locator(".ws-summary")).toBeVisible();
    await expect(
      runButton.or(page.locator(".ws-phone-bar").getByRole("button", { name: "Run" })).first(),
    ).toBeVisible();
  };
  const fullEditor = page.locator("#editor .monaco-editor");
  return {
    page,
    panel,
    plainEditor,
    runButton,
    ended,
    fullEditor,
    replace: async (code) => {
      await expect(fullEditor.getByRole("textbox")).toBeFocused();
      await page.keyboard.press("ControlOrMeta+a");
      // The browser learns of the selection once it is drawn.
      await expect(fullEditor.locator(".selected-text").first()).toBeAttached();
      await page.keyboard.insertText(code);
    },
    stopButton: work.getByRole("button", { name: "Stop", exact: true }),
    summary: panel.locator(".ws-summary"),
    notices: page.locator(".ws-notice"),
    announcement: page.locator("[role=status][aria-live=polite]"),
    saved: page.locator(".ws-saved"),
    check: (title) =>
      panel.locator(".ws-check").filter({ has: page.locator(".ws-check-title", { hasText: title }) }),
    openPanel: async (name) => {
      const tab = work.getByRole("tab", { name: new RegExp(`^${name}`) });
      // Just after a reload the page is there before what makes its tabs work.
      await expect(async () => {
        await tab.click();
        await expect(tab).toHaveAttribute("aria-selected", "true", { timeout: 1_000 });
      }).toPass({ timeout: 30_000 });
    },
    fill: (code) => plainEditor.fill(code),
    code: () => plainEditor.inputValue(),
    run: async () => {
      await runButton.click();
      await ended();
    },
  };
}

/** Opens an exercise with the plain editor, which needs nothing to arrive. */
export async function openPlain(reader: Reader, exercise: string): Promise<WorkspacePage> {
  await reader.context.addInitScript(() => {
    if (localStorage.getItem("standby:workspace") === null) {
      localStorage.setItem("standby:workspace", JSON.stringify({ editor: "plain" }));
    }
  });
  const workspace = workspaceIn(await reader.open(`exercises/${exercise}/`));
  await expect(workspace.plainEditor).toBeEditable();
  return workspace;
}
