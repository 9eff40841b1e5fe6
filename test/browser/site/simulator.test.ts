import type { Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, test } from "vitest";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";

const BEHIND = JSON.stringify([
  { at: 900000, duration: 600000, kind: "partial-partition", target: ["current primary"], against: ["b"] },
  { at: 1200000, duration: 1000000, kind: "crash", target: ["current primary"] },
]);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const livePlayer = (page: Page): Locator => page.locator('[data-player="live"]');

test("Without JavaScript, each example shows a moment of its run, in a diagram and in sentences", async () => {
  const reader = await site.newReader({ javaScriptEnabled: false });
  const page = await reader.open("simulator/");
  const frames = page.locator('[data-player="still"]');
  await expect(frames).toHaveCount(3);
  await expect(frames.nth(2)).toContainText("Broken promise: acknowledged writes are kept");
  await expect(frames.nth(2).locator(".pl-arrows .pl-heads").first()).toHaveAttribute("d", /^M/);
  await expect(frames.nth(2).locator(".pl-events li").first()).toContainText(/\d\ss\s/);
});

test("The simulator is fetched when a run is asked for, and the run is walked through with the keyboard", async () => {
  const reader = await site.newReader();
  const asked: string[] = [];
  reader.context.on("request", (request) => asked.push(request.url()));
  const page = await reader.open("simulator/#playground");
  const go = page.locator(".pg").nth(1).getByRole("button", { name: "Run", exact: true });
  await expect(go).toBeEnabled();
  const isWorker = (url: string): boolean => /\/worker-[^/]*\.js$/.test(url);
  expect(asked.filter(isWorker)).toEqual([]);
  await go.click();
  const player = livePlayer(page);
  await expect(player).toBeVisible();
  expect(asked.filter(isWorker)).toHaveLength(1);
  expect(new URL(page.url()).searchParams.get("system")).toBe("store-async");

  const now = player.locator(".pl-now");
  const atViolation = await now.textContent();
  await player.getByRole("button", { name: "Next event" }).press("ArrowRight");
  await expect(now).not.toHaveText(atViolation ?? "");
  for (const key of ["v", "Shift+V"]) {
    await page.keyboard.press(key);
    await expect(now).toHaveText(atViolation ?? "");
    await page.keyboard.press("ArrowRight");
    await expect(now).not.toHaveText(atViolation ?? "");
  }
  await page.keyboard.press("v");
  await expect(player.locator(".is-offending")).toContainText("Breaks the promise");
  await player.getByRole("slider").press("Home");
  await expect(now).toContainText("0.000 s");
  // Two dozen events stand at the first moments: the list is turned by its events, not by their times.
  const shown = player.locator(".pl-events .pl-note");
  for (const [button, events] of [
    ["Later events", "Events 13 to 24"],
    ["Later events", "Events 25 to 36"],
    ["Later events", "Events 37 to 48"],
    ["Earlier events", "Events 25 to 36"],
    ["Earlier events", "Events 13 to 24"],
    ["Earlier events", "Events 1 to 12"],
  ] as const) {
    await player.getByRole("button", { name: button }).press("Enter");
    await expect(shown).toContainText(events);
  }
  const third = player.locator(".pl-events li").nth(2);
  await third.getByRole("button").press("Enter");
  await expect(third).toHaveAttribute("aria-current", "true");
  const sentence = (await third.locator("span").textContent()) ?? "no sentence";
  await expect(third.getByRole("button")).toHaveAccessibleDescription(sentence);
  expect(reader.complaints).toEqual([]);
});

test("On paper a run keeps its facts and its picture, and loses what can be pressed", async () => {
  const reader = await site.newReader();
  const page = await reader.open("simulator/#playground");
  const playground = page.locator(".pg").nth(1);
  await playground.getByRole("button", { name: "Run", exact: true }).click();
  const player = livePlayer(page);
  await expect(player).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(playground.locator(".pg-facts")).toHaveText(
    /^Store: .* Faults: The copies fall behind.* Seed 1\.$/,
  );
  await expect(player.locator(".pl-verdict")).toBeVisible();
  await expect(player.locator(".pl-diagram")).toBeVisible();
  for (const name of ["Run", "Next event", "Earlier events", "Run it"]) {
    await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
  }
  await expect(page.getByRole("slider")).toHaveCount(0);
});

test("A lesson's scenario shows its first frame until a knob is turned, then the run that the knobs give", async () => {
  const reader = await site.newReader();
  const page = await reader.open("simulator/#silence");
  const model = page.getByRole("region", { name: "How long is too long" }).first();
  const island = page.locator("astro-island:not([ssr])").filter({ has: model });
  await expect(model.getByRole("status")).toContainText("b is suspected 2 times");
  await model.scrollIntoViewIfNeeded();
  await expect(island).toHaveCount(1);
  await model.getByRole("slider", { name: "Suspected after" }).press("End");
  await expect(model.locator('[data-player="live"]')).toBeVisible();
  await expect(model.getByRole("status")).toContainText("b is suspected 0 times");
  expect(reader.complaints).toEqual([]);
});

test("A link carries system, seed and faults; a schedule that cannot be is refused in words", async () => {
  const reader = await site.newReader();
  const query = new URLSearchParams({ system: "store", seed: "7", schedule: BEHIND });
  const page = await reader.open(`simulator/?${query.toString()}#playground`);
  await expect(livePlayer(page)).toContainText("Every promise that was checked is kept");
  await expect(livePlayer(page).locator(".pl-strip-fault")).toHaveCount(2);
  const playground = page.locator(".pg").nth(1);
  await playground.getByText("Write the faults yourself").click();
  await playground.getByLabel("A list of faults, as JSON").fill('[{"at":1}]');
  await playground.getByRole("button", { name: "Run", exact: true }).click();
  await expect(playground.getByRole("alert")).toContainText("Fault 1, duration");
  // The address still names the run that is shown.
  expect(new URL(page.url()).searchParams.get("schedule")).toBe(BEHIND);
});

test("A link to a run that cannot be says so, and that something else is shown", async () => {
  const reader = await site.newReader();
  const page = await reader.open("simulator/?system=tape&seed=7&schedule=[]#playground");
  await expect(page.locator(".pg").nth(1).getByRole("alert")).toContainText(
    "The address names no run that there is",
  );
});
