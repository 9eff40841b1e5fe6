import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import { exerciseFile, mistakeOf, solutionOf, starterOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { openPlain, workspaceIn, type WorkspacePage } from "./support/workspace-page.ts";

const EXERCISE = "series-and-parallel";
const BUSY = solutionOf(EXERCISE).replace(
  "return unavailabilities.reduce",
  "for (;;);\n  return unavailabilities.reduce",
);

/** A check that puts the answer's counter, which forgets when it crashes, through a crash. */
const SIMULATED = `import { expect, test } from "vitest";
import { linearizable, survives } from "@standby/simulator";
import { Counter } from "./answer/index.ts";
test("The counter remembers", () => {
  const system = { nodes: [{ name: "counter", create: () => new Counter() }] };
  const schedule = (seed) => [{ at: seed * 100_000, duration: 50_000, kind: "crash", target: ["counter"] }];
  const workload = { clients: 2, keys: 1, readShare: 0.5, loop: "closed", everyUs: 10_000, operations: 30, timeoutUs: 100_000 };
  survives(system, { seeds: 4, schedule, workload, properties: [linearizable()], untilUs: 1_000_000 });
});
`;
const FORGETFUL = `export class Counter {
  total = 0;
  onMessage(ctx, from, msg) {
    if (msg.type === "write") this.total = msg.value;
    if (msg.type === "write" || msg.type === "read") ctx.send(from, { type: "answer", reply: msg.call, value: this.total || null, epoch: 0 });
  }
}
`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const open = async (): Promise<WorkspacePage> => openPlain(await site.newReader(), EXERCISE);

/** The lines of a text that hold something, from 1. */
const linesWith = (text: string, part: string): string[] =>
  text.split("\n").flatMap((line, index) => (line.includes(part) ? [String(index + 1)] : []));

/** Watches for an element that may soon be gone again; gives back what it said. */
async function textsOf(page: Page, selector: string): Promise<() => Promise<string>> {
  const key = `texts of ${selector}`;
  await page.evaluate(
    ([name, wanted]) => {
      const texts = new Set<string>();
      Object.assign(globalThis, { [name]: texts });
      const look = (): void =>
        document.querySelectorAll(wanted).forEach(({ textContent }) => texts.add(textContent ?? ""));
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
    },
    [key, selector] as const,
  );
  return () => page.evaluate((name) => [...(Reflect.get(globalThis, name) as Set<string>)].join("\n"), key);
}

describe("Running an answer", () => {
  test("Checks run while the full editor has not arrived", async () => {
    const reader = await site.newReader();
    let asked = false;
    // The request is never answered, as on a line that has gone quiet.
    await reader.context.route(/\/_astro\/monaco\./, () => void (asked = true));
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await expect(workspace.plainEditor).toBeEditable();
    await workspace.plainEditor.click();
    await workspace.fill(solutionOf(EXERCISE));
    await workspace.page.keyboard.press("Control+Enter");
    await expect(workspace.summary).toContainText("6 of 6 checks pass");
    await expect.poll(() => asked).toBe(true);
    await expect(workspace.fullEditor).toHaveCount(0);
  });

  test("Nothing runs, and nothing of the checks is fetched, before the learner comes near", async () => {
    const reader = await site.newReader();
    const fetched: string[] = [];
    reader.context.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await expect(workspace.runButton).toBeEnabled();
    await workspace.page.waitForLoadState("networkidle");
    expect(fetched.filter((path) => /bundle\.json|_checks|monaco/.test(path))).toEqual([]);
    await expect(workspace.panel).toContainText("Nothing has run yet.");
    await expect(workspace.panel).toContainText("At most 5 s for a check and 15 s for a run.");
  });

  test("The first broken promise is told while the other runs are counted", async () => {
    const workspace = await openPlain(await site.newReader(), "lag-gate");
    await workspace.fill(mistakeOf("lag-gate", "smallest-lag"));
    const texts = await textsOf(workspace.page, ".ws-first-violation");
    await workspace.run();
    expect(await texts()).toMatch(
      /^A promise is broken already: acknowledged writes are kept\. The faults: .+ The other runs are being counted\.$/,
    );
    await expect(workspace.page.locator(".ws-first-violation")).toHaveCount(0);
  });

  test("A run that breaks a promise is told in words, and watched at the moment of the violation", async () => {
    const reader = await site.newReader();
    await reader.context.route("**/bundle.json", async (route) => {
      const response = await route.fetch();
      const bundle = (await response.json()) as object;
      const checks = [{ id: "The counter remembers", points: 1 }];
      await route.fulfill({
        response,
        json: { ...bundle, checks, checksSource: SIMULATED, simulated: true },
      });
    });
    const workspace = await openPlain(reader, EXERCISE);
    await workspace.fill(FORGETFUL);
    await workspace.run();
    const check = workspace.check("The counter remembers");
    await expect(check).toContainText("crash counter at");
    await expect(check).toContainText(/It survived \d of 4 runs: \d+ %, and with 95 % confidence/);
    await check.getByRole("button", { name: "Watch the run" }).click();
    const player = check.locator('[data-player="live"]');
    await expect(player.locator(".pl-verdict")).toContainText("each read gives what was written last");
    await expect(player.locator(".pl-violation")).toBeVisible();
    await expect(player.locator("li.is-offending").first()).toContainText("Breaks the promise");

    // On paper: the task, what the check said and the run, whatever its height, without what can be pressed.
    await workspace.page.emulateMedia({ media: "print" });
    await expect(workspace.page.locator("#pane-task")).toBeVisible();
    await expect(player.locator(".pl-diagram")).toBeVisible();
    await expect(check.getByRole("button", { name: "Hide the run" })).toBeHidden();
    await expect(workspace.page.locator("#pane-code")).toBeHidden();
    expect(await workspace.panel.evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBe(0);
  });

  test("Passes are folded and the first failure is open, with what was wanted and what came", async () => {
    const workspace = await open();
    await workspace.fill(mistakeOf(EXERCISE, "multiplies-availabilities"));
    await workspace.run();
    const heads = workspace.panel.locator(".ws-check-head");
    await expect(heads).toHaveCount(6);
    await expect(workspace.panel.locator(".ws-check-head[aria-expanded=true]")).toHaveCount(1);
    const first = workspace.check("Two units down 1 % of the time are both down 0.01 % of the time");
    await expect(first.locator(".ws-compared")).toContainText("0.0001");
    const passed = workspace.check("Ten services at 99.9 % in series are up 99.0045 % of the time");
    await passed.locator(".ws-check-head").click();
    await expect(passed.locator(".ws-check-details")).toBeVisible();
    await expect(workspace.summary).toContainText("Self-checked");
    await expect(workspace.announcement).toContainText("First to look at: ");
  });

  test("A verdict is said to be old once the code has changed", async () => {
    const workspace = await open();
    await workspace.run();
    await expect(workspace.summary).not.toContainText("The code has changed since this run.");
    await workspace.plainEditor.press("End");
    await workspace.page.keyboard.type(" ");
    await expect(workspace.summary).toContainText("The code has changed since this run.");
  });

  test("Lines that threw are marked beside the code, and a press leads there", async () => {
    const workspace = await open();
    await workspace.run();
    const thrown = linesWith(starterOf(EXERCISE), "throw new Error");
    await expect(workspace.page.locator(".ws-gutter-failing")).toHaveText(thrown);
    await workspace.panel.getByRole("button", { name: `Go to line ${thrown[0]} of index.ts` }).click();
    await expect(workspace.plainEditor).toBeFocused();
    const selected = await workspace.plainEditor.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toContain("throw new Error");
  });

  test("The full editor marks the line that threw", async () => {
    const reader = await site.newReader();
    const workspace = workspaceIn(await reader.open(`exercises/${EXERCISE}/`));
    await workspace.plainEditor.click();
    await expect(workspace.fullEditor.getByRole("textbox")).toBeFocused();
    await workspace.page.keyboard.press("Control+Enter");
    await expect(workspace.summary).toContainText("0 of 6 checks pass");
    await expect(workspace.fullEditor.locator(".failing-line").first()).toBeVisible();
    await expect(workspace.fullEditor.locator(".failing-glyph")).toHaveCount(3);
  });

  test("A syntax error is shown at its line, and no check has run", async () => {
    const workspace = await open();
    await workspace.fill('export const a = 1;\nexport const b = "x";\nexport const c = = 3;\n');
    await workspace.run();
    await expect(workspace.summary).toContainText("The code could not be loaded");
    await expect(workspace.summary.getByRole("button", { name: "Go to line 3 of index.ts" })).toBeVisible();
    await expect(workspace.page.locator(".ws-gutter-failing")).toHaveText("3");
    await expect(workspace.panel.locator(".ws-check-passed")).toHaveCount(0);
  });

  test("What the code prints stands under the check that ran it", async () => {
    const workspace = await open();
    const talking = solutionOf(EXERCISE).replace(
      "return unavailabilities.reduce((down, unit) => down * unit, 1);",
      'console.log("multiplying", unavailabilities.length); throw new RangeError("too many");',
    );
    await workspace.fill(`console.warn("hello");\n${talking}`);
    await workspace.run();
    const first = workspace.check("Two units down 1 % of the time are both down 0.01 % of the time");
    await expect(first.locator(".ws-printed")).toContainText("multiplying 2");
    await expect(first).toContainText("RangeError: too many");
    await workspace.openPanel("Console");
    const groups = workspace.panel.locator(".ws-console-group");
    await expect(groups.first()).toContainText("While files were loading");
    await expect(groups.first()).toContainText("hello");
    await expect(groups.nth(1)).toContainText("Two units down 1 % of the time");
  });

  test("The source of a check is shown on request", async () => {
    const workspace = await open();
    await workspace.run();
    const line =
      "expectNineDigits(seriesUnavailability(Array<number>(10).fill(0.001)), 0.00995511979025179);";
    expect(exerciseFile(`${EXERCISE}/checks.test.ts`)).toContain(line);
    await expect(workspace.panel.getByText(line)).toHaveCount(0);
    await workspace.panel.getByRole("button", { name: "Show this check" }).first().click();
    await expect(workspace.panel.getByText(line)).toBeVisible();
    await workspace.panel.getByRole("button", { name: "Hide this check" }).click();
    await expect(workspace.panel.getByText(line)).toHaveCount(0);
  });
});

describe("A run that does not end by itself", () => {
  test("Stop ends it, and it does not count as an attempt", async () => {
    const workspace = await open();
    await workspace.fill(BUSY);
    await workspace.runButton.click();
    await workspace.stopButton.click();
    await expect(workspace.summary).toContainText("Stopped by you");
    await workspace.openPanel("Attempts");
    await expect(workspace.panel).toContainText("No attempts yet.");
    await workspace.openPanel("Checks");
    await workspace.fill(solutionOf(EXERCISE));
    await workspace.run();
    await expect(workspace.summary).toContainText("6 of 6 checks pass");
  });

  test("A busy loop is cut off and named, and what is typed meanwhile arrives meanwhile", async () => {
    const workspace = await open();
    await workspace.fill(BUSY);
    await workspace.runButton.click();
    await workspace.plainEditor.press("Control+End");
    await workspace.page.keyboard.type("// typed meanwhile");
    const seen = await workspace.page.evaluate(() => ({
      typed: document.querySelector<HTMLTextAreaElement>("#editor textarea")?.value.includes("meanwhile"),
      running: document.querySelector(".ws-run-stop") !== null,
    }));
    expect(seen).toEqual({ typed: true, running: true });
    await expect(workspace.summary).toContainText("Cut off: busy loop");
    await expect(workspace.summary).toContainText("A run that is cut off counts as failed, never as passed.");
    await workspace.openPanel("Attempts");
    await expect(workspace.panel.locator(".ws-attempt")).toContainText("failed");
  });
});
