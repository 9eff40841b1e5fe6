import { catalogue } from "@standby/reliability/catalogue";
import { afterAll, beforeAll, describe, test } from "vitest";
import { expect } from "./support/expect.ts";
import { openSite, type Site } from "./support/open-site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("The list of formulas", () => {
  test("It names every public function, and leads to its place", async () => {
    const page = await (await site.newReader()).open("formulas/");
    await expect(page.locator("[data-formula]")).toHaveCount(catalogue.length);
    await page.getByRole("link", { name: "erlangC", exact: true }).click();
    await expect(page.locator("#erlangC")).toBeInViewport();
  });

  test("Words narrow it down, and how many are left is said", async () => {
    const page = await (await site.newReader()).open("formulas/");
    await page.getByRole("searchbox").fill("fencing nonsense");
    await expect(page.locator("p [role=status]")).toHaveText("0 shown");
    await page.getByRole("searchbox").fill("own kOfNUnequal");
    await expect(page.locator("[data-formula]:visible")).toHaveCount(2);
    await page.getByRole("searchbox").fill("");
    await expect(page.locator("[data-formula]:visible")).toHaveCount(catalogue.length);
  });
});

describe("A formula's calculator", () => {
  test("It computes at each key, in digits that keep a small result", async () => {
    const page = await (await site.newReader()).open("formulas/structures/");
    const entry = page.locator(".formula-entry", { has: page.locator("#kOfNUnavailability") });
    await entry.getByText("Calculate").click();
    await entry.getByRole("textbox", { name: "unavailability" }).fill("1e-9");
    // 3p² − 2p³ at p = 10⁻⁹, by hand.
    await expect(entry.locator("output")).toContainText("2.999999998e-18");
  });

  test("What makes no sense is refused in the words of the function", async () => {
    const page = await (await site.newReader()).open("formulas/structures/");
    const entry = page.locator(".formula-entry", { has: page.locator("#kOfN") });
    await entry.getByText("Calculate").click();
    await entry.getByRole("checkbox").check();
    await entry.getByRole("textbox", { name: "availability" }).fill("99.9");
    await expect(entry.locator("output")).toContainText(
      "availability is 99.9, but must be a fraction from 0 to 1: 0.999 rather than 99.9",
    );
  });

  test("Without JavaScript each formula shows an example with its result", async () => {
    const page = await (await site.newReader({ javaScriptEnabled: false })).open("formulas/structures/");
    const entry = page.locator(".formula-entry", { has: page.locator("#kOfNUnavailability") });
    await expect(entry.locator(".example")).toContainText("// 0.000298");
  });
});
