import { afterAll, beforeAll, describe, test } from "vitest";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("An instructor's plan", () => {
  test("Answers and known mistakes stay folded until they are asked for", async () => {
    const page = await (await site.newReader()).open("teach/why-a-second-one/");
    const keys = page.locator("details", { hasText: "Show the answer keys" });
    const right = keys.getByText("A part whose failure alone stops the service");
    await expect(right).toBeHidden();
    await keys.getByText("Show the answer keys").click();
    await expect(right).toBeVisible();
    const mistakes = page.locator("details", { hasText: "Show the known mistakes" });
    await expect(mistakes.getByRole("link", { name: "Find the hidden dependency" })).toBeHidden();
    await mistakes.getByText("Show the known mistakes").press("Enter");
    await expect(mistakes.getByRole("link", { name: "Find the hidden dependency" })).toBeVisible();
    expect(await mistakes.locator("dt").count()).toBeGreaterThan(20);
  });

  test("Every module has one, with what to do when, what to say and which mistakes to expect", async () => {
    const page = await (await site.newReader()).open("teach/");
    const addresses = await page
      .locator(".plans a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      await page.goto(new URL(address ?? "", site.url).href);
      for (const part of ["Run of show", "Talking points", "Misconceptions to expect", "Answer keys"]) {
        await expect(page.getByRole("heading", { level: 2, name: part })).toBeVisible();
      }
    }
  });
});
