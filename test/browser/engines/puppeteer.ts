import type { Browser } from "puppeteer-core";
import type { EnginePage } from "./engine.ts";

/** One page of a browser that Puppeteer started. */
export async function openWithPuppeteer(browser: Browser): Promise<EnginePage> {
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (functionText, args = []) => page.evaluate(`(${functionText})(...${JSON.stringify(args)})`),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}
