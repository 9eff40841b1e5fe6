import type { BrowserContextOptions, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";

/** Four requests a second, as the page says; three clients wait by chance, so a few more or fewer. */
const REQUESTS_PER_SEC = 4;
const SPREAD = 4;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The first page, in which time passes only when told to. */
async function openLanding(options?: BrowserContextOptions): Promise<Page> {
  const reader = await site.newReader(options);
  const page = await reader.context.newPage();
  await page.clock.install({ time: "2026-01-01T10:00:00Z" });
  await page.goto(site.url);
  await expect(page.getByRole("button", { name: "Kill A" })).toBeEnabled();
  await page.clock.pauseAt("2026-01-01T11:00:00Z");
  return page;
}

/** Presses a button and waits for the run that comes of it: its time stands still meanwhile. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await expect(page.locator("[data-cluster]")).toHaveAttribute("aria-busy", "false");
}

async function counts(page: Page): Promise<{ served: number; failed: number }> {
  const count = async (name: string): Promise<number> =>
    Number(await page.locator(`[data-count=${name}]`).textContent());
  return { served: await count("served"), failed: await count("failed") };
}

describe("The cluster on the first page", () => {
  test("It serves four requests a second, and none fails", async () => {
    const page = await openLanding();
    const before = await counts(page);
    await page.clock.runFor(10_000);
    const after = await counts(page);
    expect(Math.abs(after.served - before.served - 10 * REQUESTS_PER_SEC)).toBeLessThanOrEqual(SPREAD);
    expect(after.failed).toBe(0);
  });

  test("Without a standby, every request fails once the only node is dead", async () => {
    const page = await openLanding();
    await press(page, "Kill A");
    // What A had answered arrives, and what it had not is given up after a second.
    await page.clock.runFor(1_000);
    const before = await counts(page);
    await page.clock.runFor(10_000);
    const after = await counts(page);
    expect(after.served).toBe(before.served);
    expect(Math.abs(after.failed - before.failed - 10 * REQUESTS_PER_SEC)).toBeLessThanOrEqual(SPREAD);
    await expect(page.locator(".cluster [role=status]")).toContainText("A is dead. Every request fails");
  });

  test("With a standby, a few requests fail and then the other node serves", async () => {
    const page = await openLanding();
    await press(page, "Add a standby");
    await page.clock.runFor(2_000);
    await press(page, "Kill A");
    await page.clock.runFor(5_000);
    const early = await counts(page);
    // Three missed heartbeats of 0.5 s each, 0.5 s to take over, and what was under way for 0.5 s.
    expect(early.failed).toBeGreaterThanOrEqual(1.5 * REQUESTS_PER_SEC);
    expect(early.failed).toBeLessThanOrEqual(3.5 * REQUESTS_PER_SEC);
    await expect(page.locator(".cluster [role=status]")).toContainText(/^B took over after \d\.\d s\./);
    await page.clock.runFor(5_000);
    const late = await counts(page);
    expect(late.failed).toBe(early.failed);
    expect(late.served - early.served).toBeGreaterThanOrEqual(5 * REQUESTS_PER_SEC - SPREAD);
  });

  test("A repaired node stands by, and the next death costs little again", async () => {
    const page = await openLanding();
    await press(page, "Add a standby");
    await press(page, "Kill A");
    await page.clock.runFor(5_000);
    await press(page, "Repair A");
    await page.clock.runFor(2_000);
    const before = await counts(page);
    await press(page, "Kill B");
    await page.clock.runFor(10_000);
    const after = await counts(page);
    expect(after.failed - before.failed).toBeLessThanOrEqual(3.5 * REQUESTS_PER_SEC);
    expect(after.served - before.served).toBeGreaterThanOrEqual(6.5 * REQUESTS_PER_SEC - SPREAD);
  });

  test("Pause stops the counting, and starting again forgets it", async () => {
    const page = await openLanding();
    await press(page, "Kill A");
    await page.clock.runFor(3_000);
    await press(page, "Pause");
    const paused = await counts(page);
    await page.clock.runFor(3_000);
    expect(await counts(page)).toEqual(paused);
    await press(page, "Start again");
    await expect(page.locator("[data-count=failed]")).toHaveText("0");
  });
});

describe("What the first page asks of its reader", () => {
  test("The simulator is fetched when something is pressed, and not before", async () => {
    const reader = await site.newReader();
    const page = await reader.context.newPage();
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    await page.goto(site.url, { waitUntil: "networkidle" });
    expect(workers).toEqual([]);
    await page.getByRole("button", { name: "Kill A" }).press("Enter");
    await expect(page.locator(".cluster [role=status]")).toContainText("A is dead.");
    await expect(page.getByRole("button", { name: "Repair A" })).toBeFocused();
    expect(workers).toHaveLength(1);
    expect(reader.complaints).toEqual([]);
  });

  test("What is said aloud changes with what happens, not with the counting", async () => {
    const page = await openLanding();
    await page.locator(".cluster [role=status]").evaluate((status) => {
      const changes = new MutationObserver((records) => {
        status.setAttribute("data-changes", String(records.length));
      });
      changes.observe(status, { childList: true, characterData: true, subtree: true });
    });
    await page.clock.runFor(10_000);
    await expect(page.locator(".cluster [role=status]")).not.toHaveAttribute("data-changes");
    await press(page, "Kill A");
    await expect(page.locator(".cluster [role=status]")).toHaveAttribute("data-changes");
  });

  test("A link leads to the same run in the simulator, at the kill", async () => {
    const page = await openLanding();
    await press(page, "Kill A");
    const told = await page.locator(".cluster [role=status]").textContent();
    expect(told).toContain("A is dead.");
    await page.clock.resume();
    await page.getByRole("link", { name: "Look at every event of this run" }).click();
    const player = page.locator('[data-player="live"]');
    await expect(player.locator(".pl-now")).toContainText("A stops");
    await expect(player).not.toContainText("promise");
    await expect(player.getByRole("listitem").filter({ hasText: "crash A at" }).first()).toBeVisible();
  });

  test("On paper the buttons are gone and what happened stays", async () => {
    const page = await openLanding();
    await press(page, "Kill A");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Repair A" })).toBeHidden();
    await expect(page.locator(".cluster [role=status]")).toBeVisible();
  });
});

describe("Motion", () => {
  test("Requests are seen to travel", async () => {
    const page = await openLanding();
    await page.clock.runFor(1_000);
    await expect(page.locator(".cluster .message").first()).toBeAttached();
  });

  test("Where less motion is asked for, nothing travels and the counting goes on", async () => {
    const page = await openLanding({ reducedMotion: "reduce" });
    const before = await counts(page);
    await page.clock.runFor(5_000);
    const { served } = await counts(page);
    expect(Math.abs(served - before.served - 5 * REQUESTS_PER_SEC)).toBeLessThanOrEqual(SPREAD);
    await expect(page.locator(".cluster .message")).toHaveCount(0);
  });

  test("Where less motion is asked for, nothing on an exercise's page moves", async () => {
    const reader = await site.newReader({ reducedMotion: "reduce" });
    const page = await reader.open("exercises/series-and-parallel/");
    const run = page.locator(".ws-bar-results .ws-run");
    await expect(run).toBeEnabled();
    await run.hover();
    const moving = await page.evaluate(() =>
      document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration)),
    );
    expect(moving.filter((durationMs) => durationMs > 1)).toEqual([]);
  });
});
