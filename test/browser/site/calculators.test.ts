import type { Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import { expect } from "./support/expect.ts";
import { openSite, type Reader, type Site } from "./support/open-site.ts";

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await openSite();
  reader = await site.newReader();
});
afterAll(() => site.close());

/** One calculator in its page, alive. */
async function calculatorIn(page: Page, id: string): Promise<Locator> {
  const section = page.locator(`[data-calculator="${id}"]`);
  await section.scrollIntoViewIfNeeded();
  await expect(section.locator("astro-island[ssr]")).toHaveCount(0);
  return section;
}

const open = (address = ""): Promise<Page> => reader.open(`calculators/${address}`);
const summaryOf = (section: Locator): Locator => section.locator(".model-summary");
const slider = (section: Locator, name: string): Locator => section.getByRole("slider", { name });

describe("With the keyboard", () => {
  test("Every calculator in the index answers, and says in words what has changed", async () => {
    const page = await open();
    const ids = await page
      .getByRole("navigation", { name: "All calculators" })
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    expect(ids.length).toBeGreaterThanOrEqual(10);
    for (const id of ids) {
      const section = await calculatorIn(page, id);
      const before = await summaryOf(section).textContent();
      await section.getByRole("slider").first().press("ArrowRight");
      await expect(summaryOf(section), id).not.toHaveText(before ?? "");
      await expect(section.locator(".chart-plot, .bars, .diagram").first(), id).toBeVisible();
    }
    await page.close();
  });

  test("An availability can be typed, and nonsense is told", async () => {
    const page = await open("#nines");
    const section = await calculatorIn(page, "nines");
    await section.getByLabel("Availability").fill("99.95");
    await expect(summaryOf(section)).toContainText("4.38 h in a year");
    await section.getByLabel("Availability").fill("200");
    await expect(section.getByRole("alert")).toContainText("A percentage above 0 and below 100");
    await expect(summaryOf(section)).toContainText("4.38 h in a year");
    await page.close();
  });

  test("A length of time can be typed with its unit, and nonsense is told", async () => {
    const page = await open("#recovery");
    const section = await calculatorIn(page, "recovery");
    await section.getByLabel("A backup begins every, typed").fill("90 min");
    await expect(summaryOf(section)).toContainText("Up to 3.5 h of writing are lost, 2.75 h on average");
    await section.getByLabel("Decide, typed").fill("soon");
    await expect(section.getByRole("alert")).toContainText("A time such as 90 s, 15 min or 2 h");
    await page.close();
  });

  test("A block diagram is built: a second balancer beside the first, then one removed", async () => {
    const page = await open("#blocks");
    const section = await calculatorIn(page, "blocks");
    await expect(summaryOf(section)).toContainText("Balancer alone stops it");
    await section.getByRole("button", { name: /^Balancer/ }).press("Enter");
    await section.getByRole("button", { name: "Add one beside it" }).press("Enter");
    await expect(summaryOf(section)).toContainText("No single unit stops it");
    await section.getByRole("button", { name: /^Unit A/ }).press("Delete");
    await expect(summaryOf(section)).toContainText("Balancer alone stops it");
    await page.close();
  });
});

test("A unit of a block diagram can be dragged beside another", async () => {
  const page = await open("#blocks");
  const section = await calculatorIn(page, "blocks");
  const unit = (name: RegExp): Locator => section.locator(".diagram").getByRole("button", { name });
  await unit(/^Standby/).dragTo(unit(/^Balancer/));
  await expect(summaryOf(section)).toContainText("Primary alone stops it");
  await page.close();
});

describe("A link", () => {
  test("It carries what was set to another page, and leads to its calculator", async () => {
    const page = await open("#k-of-n");
    const section = await calculatorIn(page, "k-of-n");
    await slider(section, "Units there are").press("ArrowRight");
    await slider(section, "One unit is down").press("ArrowLeft");
    await expect(page).toHaveURL(/\?k-of-n=k:2,n:4,down:0\.007#k-of-n$/);
    const other = await reader.context.newPage();
    await other.goto(page.url());
    const restored = await calculatorIn(other, "k-of-n");
    await expect(summaryOf(restored)).toHaveText((await summaryOf(section).textContent()) ?? "");
    await expect(other.getByRole("heading", { name: "k of n" })).toBeInViewport();
    await Promise.all([page.close(), other.close()]);
  });

  test("A whole diagram goes into it, in which units of one name are one", async () => {
    const page = await open("?blocks=Core:0.01;(2|A:0.1|B:0.1;C:0.1|D:0.1)#blocks");
    const section = await calculatorIn(page, "blocks");
    await expect(summaryOf(section)).toContainText("Core alone stops it");
    await expect(section.getByRole("button", { name: "2 of 3" })).toBeVisible();
    await section.getByRole("button", { name: /^D/ }).press("Enter");
    await section.getByRole("textbox", { name: "Name" }).fill("A");
    await section.getByRole("textbox", { name: "Name" }).press("Enter");
    await expect(summaryOf(section)).toContainText("Each of Core, A alone stops it");
    await page.close();
  });

  test("A broken one is told, and the calculator shows what it starts with", async () => {
    const page = await open("?k-of-n=k:5,n:3,down:0.01#k-of-n");
    const section = await calculatorIn(page, "k-of-n");
    await expect(section.getByRole("alert")).toContainText("k is 5, but there are only 3 units");
    await expect(summaryOf(section)).toContainText("2 of 3 units must work");
    await slider(section, "One unit is down").press("ArrowLeft");
    await expect(section.getByRole("alert")).toHaveCount(0);
    await page.close();
  });

  test("One to a calculator that is not there is told", async () => {
    const page = await open("#no-such-thing");
    await expect(page.getByRole("alert")).toContainText("not on this page");
    await page.close();
  });

  test("It is copied with a button", async () => {
    await reader.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await open("#retries");
    const section = await calculatorIn(page, "retries");
    await section.getByRole("button", { name: "Copy link" }).click();
    await expect(section.getByText("Copied.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/calculators\/\?retries=attempts:4,layers:3,failing:0\.5,budget:0\.1#retries$/);
    await page.close();
  });

  test("Dragging changes the address once it rests, not at every step", async () => {
    const page = await reader.context.newPage();
    await page.addInitScript(() => {
      const replace = history.replaceState.bind(history);
      history.replaceState = (...args) => {
        document.documentElement.dataset["replaced"] += "x";
        replace(...args);
      };
    });
    await page.goto(`${site.url}calculators/#nines`);
    const section = await calculatorIn(page, "nines");
    await page.evaluate(() => (document.documentElement.dataset["replaced"] = ""));
    await slider(section, "Nines").focus();
    for (let step = 0; step < 20; step++) await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/\?nines=down:/);
    const replaced = await page.evaluate(() => document.documentElement.dataset["replaced"]?.length);
    expect(replaced).toBeLessThanOrEqual(3);
    await page.close();
  });
});

test("Nothing went wrong in any of the pages", () => expect(reader.complaints).toEqual([]));
