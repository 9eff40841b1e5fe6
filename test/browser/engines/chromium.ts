import { openChromium } from "../../support/chromium.ts";
import { SCRIPT_MS, type EnginePage } from "./engine.ts";

/** Chromium, driven by Playwright. */
export async function openInChromium(): Promise<EnginePage> {
  const browser = await openChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(SCRIPT_MS);
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (functionText, args = []) => page.evaluate(`(${functionText})(...${JSON.stringify(args)})`),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}
